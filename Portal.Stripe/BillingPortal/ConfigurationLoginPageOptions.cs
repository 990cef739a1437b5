namespace Stripe.BillingPortal;

/// <summary>Configuration login page in a request.</summary>
public class ConfigurationLoginPageOptions : INestedOptions
{
    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }
}
