using Stripe.Wire;

namespace Stripe.BillingPortal;

/// <summary>Session.</summary>
public class Session : StripeEntity<Session>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the configuration.</summary>
    [Expandable]
    public string ConfigurationId { get; set; }

    /// <summary>The configuration, when expanded.</summary>
    public Configuration Configuration { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>Language of the page.</summary>
    public string Locale { get; set; }

    /// <summary>Account whose details are shown and which is the merchant of record.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Where the browser goes afterwards.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Address.</summary>
    public string Url { get; set; }
}
