using Portal.Payments.Sessions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>Something of a charge was refunded.</summary>
public sealed class ChargeRefunded(SessionRefundEvents sessions) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.ChargeRefunded;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return await sessions.OfCharge(received, received.Object<Charge>().Id, ct);
    }
}
