namespace Stripe.Checkout;

/// <summary>Session customer details in a request.</summary>
public class SessionCustomerDetailsOptions : INestedOptions
{
    /// <summary>Email.</summary>
    public string Email { get; set; }
}
