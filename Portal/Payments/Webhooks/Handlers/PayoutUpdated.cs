using Portal.Payments.Payouts;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A payout to a therapist's bank is on its way.</summary>
public sealed class PayoutUpdated(PayoutEvents payouts) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.PayoutUpdated;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => payouts.Changed(received, ct);
}
