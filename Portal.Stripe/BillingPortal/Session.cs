using Stripe.Wire;

namespace Stripe.BillingPortal;

/// <summary>Session.</summary>
public class Session : StripeEntity<Session>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the configuration.</summary>
    [Expandable]
    public string ConfigurationId { get; set; }

    /// <summary>The configuration, when expanded.</summary>
    public Configuration Configuration { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Locale.</summary>
    public string Locale { get; set; }

    /// <summary>On behalf of.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Return url.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Url.</summary>
    public string Url { get; set; }
}
