using Stripe.Wire;

namespace Stripe.BillingPortal;

/// <summary>Configuration.</summary>
public class Configuration : StripeEntity<Configuration>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Active or not.</summary>
    public bool Active { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>Business profile.</summary>
    public ConfigurationBusinessProfile BusinessProfile { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Default return url.</summary>
    public string DefaultReturnUrl { get; set; }

    /// <summary>Features.</summary>
    public ConfigurationFeatures Features { get; set; }

    /// <summary>Is default or not.</summary>
    public bool IsDefault { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Login page.</summary>
    public ConfigurationLoginPage LoginPage { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Updated, UTC.</summary>
    public DateTime Updated { get; set; } = DateTime.UnixEpoch;
}
