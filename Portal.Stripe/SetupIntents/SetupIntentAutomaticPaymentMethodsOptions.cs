namespace Stripe;

/// <summary>Setup intent automatic payment methods in a request.</summary>
public class SetupIntentAutomaticPaymentMethodsOptions : INestedOptions
{
    /// <summary>Allow redirects.</summary>
    public string AllowRedirects { get; set; }

    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }
}
