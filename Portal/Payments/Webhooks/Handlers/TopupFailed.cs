using Portal.Payments.Treasury;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A top-up did not arrive.</summary>
public sealed class TopupFailed(TreasuryEvents treasury) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.TopupFailed;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct) => treasury.TopUpChanged(received, ct);
}
