using Portal.Payments.Sessions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A refund was created.</summary>
public sealed class RefundCreated(SessionRefundEvents sessions) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.RefundCreated;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return await sessions.OfCharge(received, received.Object<Refund>().ChargeId, ct);
    }
}
