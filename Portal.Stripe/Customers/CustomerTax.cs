namespace Stripe;

/// <summary>Customer tax.</summary>
public class CustomerTax : StripeEntity<CustomerTax>
{
    /// <summary>Automatic tax.</summary>
    public string AutomaticTax { get; set; }

    /// <summary>Ip address.</summary>
    public string IpAddress { get; set; }

    /// <summary>Location.</summary>
    public CustomerTaxLocation Location { get; set; }

    /// <summary>Provider.</summary>
    public string Provider { get; set; }
}

/// <summary>Customer tax location.</summary>
public class CustomerTaxLocation : StripeEntity<CustomerTaxLocation>
{
    /// <summary>Country.</summary>
    public string Country { get; set; }

    /// <summary>Source.</summary>
    public string Source { get; set; }

    /// <summary>State.</summary>
    public string State { get; set; }
}
