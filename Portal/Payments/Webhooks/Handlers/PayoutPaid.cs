using Portal.Payments.Payouts;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A payout reached a therapist's bank.</summary>
public sealed class PayoutPaid(PayoutEvents payouts) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.PayoutPaid;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => payouts.Changed(received, ct);
}
