using Portal.Payments.Payouts;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A payout to a therapist's bank was cancelled before it left.</summary>
public sealed class PayoutCanceled(PayoutEvents payouts) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.PayoutCanceled;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => payouts.Changed(received, ct);
}
