using Stripe.Wire;

namespace Stripe.BillingPortal;

/// <summary>Configuration.</summary>
public class Configuration : StripeEntity<Configuration>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Whether it can be used.</summary>
    public bool Active { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>The application, when expanded.</summary>
    public Application Application { get; set; }

    /// <summary>What the business does and where it is found.</summary>
    public ConfigurationBusinessProfile BusinessProfile { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Where the link back leads.</summary>
    public string DefaultReturnUrl { get; set; }

    /// <summary>What the page offers.</summary>
    public ConfigurationFeatures Features { get; set; }

    /// <summary>Whether it is the default.</summary>
    public bool IsDefault { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The page where customers log in by themselves.</summary>
    public ConfigurationLoginPage LoginPage { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>When it was last changed, UTC.</summary>
    public DateTime Updated { get; set; } = DateTime.UnixEpoch;
}
