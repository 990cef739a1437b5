namespace Stripe;

/// <summary>A delivery address.</summary>
public class Shipping : StripeEntity<Shipping>
{
    /// <summary>Postal address.</summary>
    public Address Address { get; set; }

    /// <summary>Who delivers.</summary>
    public string Carrier { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Telephone number.</summary>
    public string Phone { get; set; }

    /// <summary>Number to follow the parcel.</summary>
    public string TrackingNumber { get; set; }
}
