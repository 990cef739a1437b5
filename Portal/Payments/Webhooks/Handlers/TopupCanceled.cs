using Portal.Payments.Treasury;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A top-up was cancelled on its way.</summary>
public sealed class TopupCanceled(TreasuryEvents treasury) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.TopupCanceled;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => treasury.TopUpChanged(received, ct);
}
