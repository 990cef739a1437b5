using Portal.Payments.Payouts;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A payout to a therapist's bank was created.</summary>
public sealed class PayoutCreated(PayoutEvents payouts) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.PayoutCreated;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => payouts.Changed(received, ct);
}
