namespace Portal.Payments.Webhooks;

/// <summary>What became of a received event; a narrow row beside the stored body.</summary>
public sealed class WebhookOutcome
{
    /// <summary>Tries after which an event that fails is parked.</summary>
    public const int MaximumAttempts = 8;

    private WebhookOutcome() { }

    /// <summary>The first outcome of an event.</summary>
    public WebhookOutcome(long eventId) => EventId = eventId;

    /// <summary>The event.</summary>
    public long EventId { get; private set; }

    /// <summary>Where it stands.</summary>
    public WebhookState State { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it is tried again (UTC); null when it has come to its end.</summary>
    public DateTimeOffset? NextAttemptAt { get; private set; }

    /// <summary>Why it was ignored, deferred or parked.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it last changed (UTC).</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>It did what it says.</summary>
    public void Processed(DateTimeOffset now) => Set(WebhookState.Processed, null, null, now);

    /// <summary>It is nothing to us.</summary>
    public void Ignored(string reason, DateTimeOffset now) => Set(WebhookState.Ignored, reason, null, now);

    /// <summary>It came before the row it is about; tried again, and parked when that row never comes.</summary>
    public void Deferred(string reason, DateTimeOffset now) => Again(WebhookState.Deferred, reason, now);

    /// <summary>Its handler failed; tried again, and parked when it goes on failing.</summary>
    public void Failed(string reason, DateTimeOffset now) => Again(WebhookState.Failing, reason, now);

    /// <summary>Trying again can't help; waits for a person.</summary>
    public void Parked(string reason, DateTimeOffset now) => Set(WebhookState.Parked, reason, null, now);

    /// <summary>Takes it up again by hand.</summary>
    public void Replay(DateTimeOffset now)
    {
        Set(WebhookState.Deferred, "Replayed by hand.", now, now);
        Attempts = 0;
    }

    private void Again(WebhookState state, string reason, DateTimeOffset now)
    {
        Attempts++;
        if (Attempts >= MaximumAttempts) Parked(reason, now);
        else Set(state, reason, now + TimeSpan.FromSeconds(Math.Min(1 << Attempts, 300)), now);
    }

    private void Set(WebhookState state, string? reason, DateTimeOffset? next, DateTimeOffset now) =>
        (State, Reason, NextAttemptAt, ChangedAt) = (state, reason, next, now);
}
