using Portal.Domain;

namespace Portal.Payments.Webhooks;

/// <summary>Up to when the events of an account were swept.</summary>
public sealed class EventWatermark
{
    private EventWatermark() { }

    /// <summary>An account that was not swept yet.</summary>
    public EventWatermark(StripeAccountName account, string connectedAccount, DateTimeOffset until, DateTimeOffset now) =>
        (Account, ConnectedAccount, Until, NextAt) = (account, connectedAccount, until, now);

    /// <summary>Our account whose key reads it.</summary>
    public StripeAccountName Account { get; private set; }

    /// <summary>The connected account; empty for our own.</summary>
    public string ConnectedAccount { get; private set; } = "";

    /// <summary>Every event made before this moment (UTC) is stored here.</summary>
    public DateTimeOffset Until { get; private set; }

    /// <summary>When it was swept last (UTC).</summary>
    public DateTimeOffset? SweptAt { get; private set; }

    /// <summary>When it is swept next (UTC).</summary>
    public DateTimeOffset NextAt { get; private set; }

    /// <summary>Missed events that the last sweep found.</summary>
    public int FoundLast { get; private set; }

    /// <summary>Missed events found in all.</summary>
    public int FoundInAll { get; private set; }

    /// <summary>Why the last sweep could not be finished.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Everything up to <paramref name="until"/> was read.</summary>
    public void Swept(DateTimeOffset until, int found, DateTimeOffset now, TimeSpan every) =>
        (Until, FoundLast, FoundInAll, SweptAt, NextAt, Trouble) = (until, found, FoundInAll + found, now, now + every, null);

    /// <summary>Stripe did not answer; what was found stands, and the next sweep begins where this one did.</summary>
    public void Stumbled(string trouble, DateTimeOffset now, TimeSpan pause) => (Trouble, NextAt) = (trouble, now + pause);

    /// <summary>Has it swept as soon as possible.</summary>
    public void Hurry(DateTimeOffset now) => NextAt = now;
}
