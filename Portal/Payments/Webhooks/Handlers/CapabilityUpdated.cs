using Portal.Payments.Therapists;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A connected account may do more or less than before, for example receive transfers.</summary>
public sealed class CapabilityUpdated(AccountEvents events) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.CapabilityUpdated;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return events.Prepare(received, received.Object<Capability>().AccountId, ct);
    }
}
