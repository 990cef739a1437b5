namespace Stripe.Checkout;

/// <summary>Session customer details in a request.</summary>
public class SessionCustomerDetailsOptions : INestedOptions
{
    /// <summary>Email address.</summary>
    public string Email { get; set; }
}
