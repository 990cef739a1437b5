using Portal.Payments.Treasury;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A top-up arrived.</summary>
public sealed class TopupSucceeded(TreasuryEvents treasury) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.TopupSucceeded;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => treasury.TopUpChanged(received, ct);
}
