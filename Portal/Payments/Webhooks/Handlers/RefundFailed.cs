using Portal.Payments.Sessions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A refund failed after it was made.</summary>
public sealed class RefundFailed(SessionRefundEvents sessions) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.RefundFailed;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return await sessions.OfCharge(received, received.Object<Refund>().ChargeId, ct);
    }
}
