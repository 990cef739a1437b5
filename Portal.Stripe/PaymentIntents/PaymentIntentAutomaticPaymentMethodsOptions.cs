namespace Stripe;

/// <summary>Payment intent automatic payment methods in a request.</summary>
public class PaymentIntentAutomaticPaymentMethodsOptions : INestedOptions
{
    /// <summary>Allow redirects.</summary>
    public string AllowRedirects { get; set; }

    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }
}
