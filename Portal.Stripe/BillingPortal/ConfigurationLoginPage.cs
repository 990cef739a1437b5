namespace Stripe.BillingPortal;

/// <summary>Configuration login page.</summary>
public class ConfigurationLoginPage : StripeEntity<ConfigurationLoginPage>
{
    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }

    /// <summary>Url.</summary>
    public string Url { get; set; }
}
