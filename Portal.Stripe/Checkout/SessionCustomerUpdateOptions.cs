namespace Stripe.Checkout;

/// <summary>Parameters to change a session customer.</summary>
public class SessionCustomerUpdateOptions : INestedOptions
{
    /// <summary>Address.</summary>
    public string Address { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Shipping.</summary>
    public string Shipping { get; set; }
}
