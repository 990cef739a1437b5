using Portal.Payments.Cards;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A card was attached to a customer.</summary>
public sealed class PaymentMethodAttached(CardEvents cards) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.PaymentMethodAttached;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return cards.Known(received, received.Object<PaymentMethod>().Id, ct);
    }
}
