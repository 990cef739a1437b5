namespace Stripe;

/// <summary>Payment intent automatic payment methods.</summary>
public class PaymentIntentAutomaticPaymentMethods : StripeEntity<PaymentIntentAutomaticPaymentMethods>
{
    /// <summary>Whether methods that send the payer away are allowed: always or never.</summary>
    public string AllowRedirects { get; set; }

    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }
}
