namespace Stripe;

/// <summary>Shipping.</summary>
public class Shipping : StripeEntity<Shipping>
{
    /// <summary>Address.</summary>
    public Address Address { get; set; }

    /// <summary>Carrier.</summary>
    public string Carrier { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Phone.</summary>
    public string Phone { get; set; }

    /// <summary>Tracking number.</summary>
    public string TrackingNumber { get; set; }
}
