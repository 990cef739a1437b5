namespace Stripe;

/// <summary>A postal address.</summary>
public class Address : StripeEntity<Address>
{
    /// <summary>City.</summary>
    public string City { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>First line.</summary>
    public string Line1 { get; set; }

    /// <summary>Second line.</summary>
    public string Line2 { get; set; }

    /// <summary>Postal code.</summary>
    public string PostalCode { get; set; }

    /// <summary>State or province.</summary>
    public string State { get; set; }
}
