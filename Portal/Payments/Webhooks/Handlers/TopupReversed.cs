using Portal.Payments.Treasury;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A top-up that had arrived was pulled back.</summary>
public sealed class TopupReversed(TreasuryEvents treasury) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.TopupReversed;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => treasury.TopUpChanged(received, ct);
}
