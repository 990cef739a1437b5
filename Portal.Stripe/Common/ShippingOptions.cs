namespace Stripe;

/// <summary>A delivery address.</summary>
public class ShippingOptions : INestedOptions
{
    /// <summary>Postal address.</summary>
    public AddressOptions Address { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Telephone number.</summary>
    public string Phone { get; set; }
}
