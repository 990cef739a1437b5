using Stripe.Wire;

namespace Stripe.BillingPortal;

/// <summary>Configuration business profile in a request.</summary>
public class ConfigurationBusinessProfileOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Text at the top.</summary>
    public string Headline { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Address of the privacy policy.</summary>
    public string PrivacyPolicyUrl { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Address of the terms.</summary>
    public string TermsOfServiceUrl { get => assigned.Get<string>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
