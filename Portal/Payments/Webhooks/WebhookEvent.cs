using Portal.Domain;

namespace Portal.Payments.Webhooks;

/// <summary>An event as received from Stripe: stored before it is answered, never changed.</summary>
public sealed class WebhookEvent
{
    /// <summary>Key, in order of arrival.</summary>
    public long Id { get; private set; }

    /// <summary>Stripe's event id; unique.</summary>
    public string StripeId { get; private set; } = "";

    /// <summary>The account of the endpoint it came to.</summary>
    public StripeAccountName Account { get; private set; }

    /// <summary>The connected account it is about, on the Connect endpoint.</summary>
    public string? ConnectedAccount { get; private set; }

    /// <summary>Stripe's event type.</summary>
    public string Type { get; private set; } = "";

    /// <summary>The API version it was rendered in.</summary>
    public string? ApiVersion { get; private set; }

    /// <summary>Id of the object it is about.</summary>
    public string? ObjectId { get; private set; }

    /// <summary>When Stripe made it (UTC).</summary>
    public DateTimeOffset Created { get; private set; }

    /// <summary>When it arrived (UTC).</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>The body as signed.</summary>
    public string Payload { get; private set; } = "";

    /// <summary>What became of it; null while it waits for its first try.</summary>
    public WebhookOutcome? Outcome { get; private set; }
}
