using Portal.Payments.Payouts;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A therapist's bank sent a payout back.</summary>
public sealed class PayoutFailed(PayoutEvents payouts) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.PayoutFailed;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => payouts.Changed(received, ct);
}
