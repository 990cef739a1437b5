namespace Stripe.Checkout;

/// <summary>Parameters to change a session customer.</summary>
public class SessionCustomerUpdateOptions : INestedOptions
{
    /// <summary>Postal address.</summary>
    public string Address { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Delivery address.</summary>
    public string Shipping { get; set; }
}
