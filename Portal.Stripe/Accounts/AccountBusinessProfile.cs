namespace Stripe;

/// <summary>Account business profile.</summary>
public class AccountBusinessProfile : StripeEntity<AccountBusinessProfile>
{
    /// <summary>Mcc.</summary>
    public string Mcc { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Product description.</summary>
    public string ProductDescription { get; set; }

    /// <summary>Support address.</summary>
    public Address SupportAddress { get; set; }

    /// <summary>Support email.</summary>
    public string SupportEmail { get; set; }

    /// <summary>Support phone.</summary>
    public string SupportPhone { get; set; }

    /// <summary>Support url.</summary>
    public string SupportUrl { get; set; }

    /// <summary>Url.</summary>
    public string Url { get; set; }
}
