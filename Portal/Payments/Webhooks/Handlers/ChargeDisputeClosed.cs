using Portal.Payments.Disputes;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A dispute was decided.</summary>
public sealed class ChargeDisputeClosed(DisputeEvents disputes) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.ChargeDisputeClosed;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => disputes.Changed(received, ct);
}
