namespace Stripe.BillingPortal;

/// <summary>Configuration business profile.</summary>
public class ConfigurationBusinessProfile : StripeEntity<ConfigurationBusinessProfile>
{
    /// <summary>Text at the top.</summary>
    public string Headline { get; set; }

    /// <summary>Address of the privacy policy.</summary>
    public string PrivacyPolicyUrl { get; set; }

    /// <summary>Address of the terms.</summary>
    public string TermsOfServiceUrl { get; set; }
}
