using Portal.Payments.Disputes;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A payer's bank opened a dispute.</summary>
public sealed class ChargeDisputeCreated(DisputeEvents disputes) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.ChargeDisputeCreated;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => disputes.Changed(received, ct);
}
