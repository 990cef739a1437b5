using Portal.Payments.Sessions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>Something of an application fee was given back; it is recorded with the refund it belongs to.</summary>
public sealed class ApplicationFeeRefunded(SessionRefundEvents sessions) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.ApplicationFeeRefunded;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return await sessions.OfCharge(received, received.Object<ApplicationFee>().OriginatingTransactionId, ct);
    }
}
