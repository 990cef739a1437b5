namespace Stripe;

/// <summary>Customer tax.</summary>
public class CustomerTax : StripeEntity<CustomerTax>
{
    /// <summary>Whether and how tax is computed.</summary>
    public string AutomaticTax { get; set; }

    /// <summary>Address the payer came from.</summary>
    public string IpAddress { get; set; }

    /// <summary>Where.</summary>
    public CustomerTaxLocation Location { get; set; }

    /// <summary>Provider.</summary>
    public string Provider { get; set; }
}

/// <summary>Customer tax location.</summary>
public class CustomerTaxLocation : StripeEntity<CustomerTaxLocation>
{
    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>Id of the source.</summary>
    public string Source { get; set; }

    /// <summary>State or province.</summary>
    public string State { get; set; }
}
