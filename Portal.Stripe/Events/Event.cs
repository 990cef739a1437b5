namespace Stripe;

/// <summary>Something happened.</summary>
public class Event : StripeEntity<Event>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the account.</summary>
    public string Account { get; set; }

    /// <summary>API version the objects are rendered in.</summary>
    public string ApiVersion { get; set; }

    /// <summary>Context it came from.</summary>
    public string Context { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>What happened.</summary>
    public EventData Data { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>Deliveries still to be made.</summary>
    public long PendingWebhooks { get; set; }

    /// <summary>The request that caused it; null for what happened by itself.</summary>
    public EventRequest Request { get; set; }

    /// <summary>What happened, such as charge.refunded; see <see cref="EventTypes"/>.</summary>
    public string Type { get; set; }
}

/// <summary>The object as it was after the event.</summary>
public class EventData : StripeEntity<EventData>
{
    /// <summary>Kind of this object.</summary>
    public IHasObject Object { get; set; }
}

/// <summary>The request that caused an event.</summary>
public class EventRequest : StripeEntity<EventRequest>, IHasId
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Idempotency key of that request.</summary>
    public string IdempotencyKey { get; set; }
}
