namespace Stripe;

/// <summary>An address events are sent to.</summary>
public class WebhookEndpoint : StripeEntity<WebhookEndpoint>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>API version the objects are rendered in.</summary>
    public string ApiVersion { get; set; }

    /// <summary>Id of the application.</summary>
    public string Application { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Types of events to be sent; * for all.</summary>
    public List<string> EnabledEvents { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Secret of the signatures; only on creation.</summary>
    public string Secret { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>Address.</summary>
    public string Url { get; set; }
}
