using Portal.Payments.Sessions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A refund was updated.</summary>
public sealed class RefundUpdated(SessionRefundEvents sessions) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.RefundUpdated;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return await sessions.OfCharge(received, received.Object<Refund>().ChargeId, ct);
    }
}
