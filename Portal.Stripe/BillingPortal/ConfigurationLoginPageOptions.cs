namespace Stripe.BillingPortal;

/// <summary>Configuration login page in a request.</summary>
public class ConfigurationLoginPageOptions : INestedOptions
{
    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }
}
