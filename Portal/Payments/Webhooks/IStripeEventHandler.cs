using Portal.Domain;
using Portal.Data;
using Portal.Ledger;
using Stripe;

namespace Portal.Payments.Webhooks;

/// <summary>What one type of Stripe event means here. One class per event, named after it.</summary>
/// <remarks>
/// An event is a hint. A handler never writes to Stripe (it records an operation), never calls Stripe inside the transaction,
/// and gives the same end result when it runs twice, late, or before the answer of the call that caused it.
/// </remarks>
public interface IStripeEventHandler
{
    /// <summary>The event type, from <see cref="EventTypes"/>.</summary>
    string EventType { get; }

    /// <summary>Reads what it needs outside the transaction and returns what is to be recorded inside it.</summary>
    Task<EventAction> Prepare(StripeEvent received, CancellationToken ct);
}

/// <summary>Records an event's facts in one transaction.</summary>
public delegate Task<Handled> EventAction(PortalDb db, Journal journal);

/// <summary>A received event, opened.</summary>
/// <param name="Event">The event.</param>
/// <param name="Account">The account of the endpoint it came to. Routing goes by the object's own metadata, not by this.</param>
/// <param name="Client">The client to read from that account.</param>
/// <param name="ReadOptions">Request options that scope a read to the event's connected account, where it has one.</param>
public sealed record StripeEvent(Event Event, StripeAccountName Account, StripeClient Client, RequestOptions ReadOptions)
{
    /// <summary>When Stripe made it (UTC).</summary>
    public DateTimeOffset Created => new(Event.Created, TimeSpan.Zero);

    /// <summary>The object it carries.</summary>
    public T Object<T>() where T : class, IHasObject => Event.Data.Object as T
        ?? throw new InvalidOperationException($"{Event.Type} carries a {Event.Data.Object?.Object}, not a {typeof(T).Name}.");

    /// <summary>The action that records nothing, for the given reason.</summary>
    public static EventAction Ignore(string reason) => (_, _) => Task.FromResult(Handled.Ignored(reason));
}

/// <summary>How handling ended.</summary>
/// <param name="State">Processed, ignored, deferred or parked.</param>
/// <param name="Reason">Why, unless processed.</param>
public sealed record Handled(WebhookState State, string? Reason)
{
    /// <summary>Its facts are recorded.</summary>
    public static Handled Processed { get; } = new(WebhookState.Processed, null);

    /// <summary>It is nothing to us, or known already.</summary>
    public static Handled Ignored(string reason) => new(WebhookState.Ignored, reason);

    /// <summary>Our own row is not there yet; try again.</summary>
    public static Handled NotYet(string reason) => new(WebhookState.Deferred, reason);

    /// <summary>It can't be read here; kept for a person.</summary>
    public static Handled Parked(string reason) => new(WebhookState.Parked, reason);
}
