namespace Stripe.BillingPortal;

/// <summary>Configuration login page.</summary>
public class ConfigurationLoginPage : StripeEntity<ConfigurationLoginPage>
{
    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }

    /// <summary>Address.</summary>
    public string Url { get; set; }
}
