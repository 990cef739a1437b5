namespace Stripe;

/// <summary>Address in a request.</summary>
public class AddressOptions : INestedOptions
{
    /// <summary>City.</summary>
    public string City { get; set; }

    /// <summary>Country.</summary>
    public string Country { get; set; }

    /// <summary>Line1.</summary>
    public string Line1 { get; set; }

    /// <summary>Line2.</summary>
    public string Line2 { get; set; }

    /// <summary>Postal code.</summary>
    public string PostalCode { get; set; }

    /// <summary>State.</summary>
    public string State { get; set; }
}
