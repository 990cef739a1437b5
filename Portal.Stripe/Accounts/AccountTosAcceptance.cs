namespace Stripe;

/// <summary>Account tos acceptance.</summary>
public class AccountTosAcceptance : StripeEntity<AccountTosAcceptance>
{
    /// <summary>When, UTC.</summary>
    public DateTime? Date { get; set; }

    /// <summary>Address the person came from.</summary>
    public string Ip { get; set; }

    /// <summary>full or recipient.</summary>
    public string ServiceAgreement { get; set; }

    /// <summary>Browser the person used.</summary>
    public string UserAgent { get; set; }
}
