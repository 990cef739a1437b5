namespace Stripe;

/// <summary>Customer payment source owner in a request.</summary>
public class CustomerPaymentSourceOwnerOptions : INestedOptions
{
    /// <summary>Address.</summary>
    public AddressOptions Address { get; set; }

    /// <summary>Email.</summary>
    public string Email { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Phone.</summary>
    public string Phone { get; set; }
}
