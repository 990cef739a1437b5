namespace Stripe.Checkout;

/// <summary>Session payment method data in a request.</summary>
public class SessionPaymentMethodDataOptions : INestedOptions
{
    /// <summary>Whether it may be offered again: always, limited or unspecified.</summary>
    public string AllowRedisplay { get; set; }
}
