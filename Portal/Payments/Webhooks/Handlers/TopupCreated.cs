using Portal.Payments.Treasury;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>Our bank sent a top-up.</summary>
public sealed class TopupCreated(TreasuryEvents treasury) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.TopupCreated;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => treasury.TopUpChanged(received, ct);
}
