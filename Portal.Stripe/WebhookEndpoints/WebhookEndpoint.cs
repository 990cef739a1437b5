namespace Stripe;

/// <summary>Webhook endpoint.</summary>
public class WebhookEndpoint : StripeEntity<WebhookEndpoint>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Api version.</summary>
    public string ApiVersion { get; set; }

    /// <summary>Application.</summary>
    public string Application { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Enabled events.</summary>
    public List<string> EnabledEvents { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Secret.</summary>
    public string Secret { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Url.</summary>
    public string Url { get; set; }
}
