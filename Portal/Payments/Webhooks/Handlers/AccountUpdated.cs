using Portal.Payments.Therapists;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A therapist's connected account changed: what it may do, or what Stripe still wants.</summary>
public sealed class AccountUpdated(AccountEvents events) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.AccountUpdated;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return events.Prepare(received, received.Object<Account>().Id, ct);
    }
}
