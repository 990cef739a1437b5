namespace Stripe;

/// <summary>Customer payment source owner in a request.</summary>
public class CustomerPaymentSourceOwnerOptions : INestedOptions
{
    /// <summary>Postal address.</summary>
    public AddressOptions Address { get; set; }

    /// <summary>Email address.</summary>
    public string Email { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Telephone number.</summary>
    public string Phone { get; set; }
}
