using Stripe.Wire;

namespace Stripe.BillingPortal;

/// <summary>Configuration business profile in a request.</summary>
public class ConfigurationBusinessProfileOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Headline.</summary>
    public string Headline { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Privacy policy url.</summary>
    public string PrivacyPolicyUrl { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Terms of service url.</summary>
    public string TermsOfServiceUrl { get => assigned.Get<string>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
