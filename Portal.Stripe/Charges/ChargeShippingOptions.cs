namespace Stripe;

/// <summary>Charge shipping in a request.</summary>
public class ChargeShippingOptions : INestedOptions
{
    /// <summary>Address.</summary>
    public AddressOptions Address { get; set; }

    /// <summary>Carrier.</summary>
    public string Carrier { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Phone.</summary>
    public string Phone { get; set; }

    /// <summary>Tracking number.</summary>
    public string TrackingNumber { get; set; }
}
