namespace Stripe;

/// <summary>Payment intent automatic payment methods.</summary>
public class PaymentIntentAutomaticPaymentMethods : StripeEntity<PaymentIntentAutomaticPaymentMethods>
{
    /// <summary>Allow redirects.</summary>
    public string AllowRedirects { get; set; }

    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }
}
