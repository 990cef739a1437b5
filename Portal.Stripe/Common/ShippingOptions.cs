namespace Stripe;

/// <summary>Shipping in a request.</summary>
public class ShippingOptions : INestedOptions
{
    /// <summary>Address.</summary>
    public AddressOptions Address { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Phone.</summary>
    public string Phone { get; set; }
}
