using Portal.Payments.Disputes;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>Evidence was given, or a dispute moved on.</summary>
public sealed class ChargeDisputeUpdated(DisputeEvents disputes) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.ChargeDisputeUpdated;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => disputes.Changed(received, ct);
}
