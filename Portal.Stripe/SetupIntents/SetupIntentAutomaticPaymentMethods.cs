namespace Stripe;

/// <summary>Setup intent automatic payment methods.</summary>
public class SetupIntentAutomaticPaymentMethods : StripeEntity<SetupIntentAutomaticPaymentMethods>
{
    /// <summary>Allow redirects.</summary>
    public string AllowRedirects { get; set; }

    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }
}
