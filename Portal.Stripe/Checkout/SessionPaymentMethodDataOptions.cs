namespace Stripe.Checkout;

/// <summary>Session payment method data in a request.</summary>
public class SessionPaymentMethodDataOptions : INestedOptions
{
    /// <summary>Allow redisplay.</summary>
    public string AllowRedisplay { get; set; }
}
