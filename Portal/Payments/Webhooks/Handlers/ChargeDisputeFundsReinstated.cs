using Portal.Payments.Disputes;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A won dispute's money came back.</summary>
public sealed class ChargeDisputeFundsReinstated(DisputeEvents disputes) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.ChargeDisputeFundsReinstated;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => disputes.Changed(received, ct);
}
