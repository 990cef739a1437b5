namespace Stripe;

/// <summary>Event.</summary>
public class Event : StripeEntity<Event>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Account.</summary>
    public string Account { get; set; }

    /// <summary>Api version.</summary>
    public string ApiVersion { get; set; }

    /// <summary>Context.</summary>
    public string Context { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Data.</summary>
    public EventData Data { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Pending webhooks.</summary>
    public long PendingWebhooks { get; set; }

    /// <summary>Request.</summary>
    public EventRequest Request { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Event data.</summary>
public class EventData : StripeEntity<EventData>
{
    /// <summary>Object.</summary>
    public IHasObject Object { get; set; }
}

/// <summary>Event request.</summary>
public class EventRequest : StripeEntity<EventRequest>, IHasId
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Idempotency key.</summary>
    public string IdempotencyKey { get; set; }
}
