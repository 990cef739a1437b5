namespace Stripe.BillingPortal;

/// <summary>Configuration business profile.</summary>
public class ConfigurationBusinessProfile : StripeEntity<ConfigurationBusinessProfile>
{
    /// <summary>Headline.</summary>
    public string Headline { get; set; }

    /// <summary>Privacy policy url.</summary>
    public string PrivacyPolicyUrl { get; set; }

    /// <summary>Terms of service url.</summary>
    public string TermsOfServiceUrl { get; set; }
}
