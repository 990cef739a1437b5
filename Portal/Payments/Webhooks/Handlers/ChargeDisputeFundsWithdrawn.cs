using Portal.Payments.Disputes;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>Stripe took a disputed payment and its fee.</summary>
public sealed class ChargeDisputeFundsWithdrawn(DisputeEvents disputes) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.ChargeDisputeFundsWithdrawn;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => disputes.Changed(received, ct);
}
