using Portal.Payments.Cards;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A card was taken off a customer.</summary>
public sealed class PaymentMethodDetached(CardEvents cards) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.PaymentMethodDetached;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return Task.FromResult(cards.Detached(received.Object<PaymentMethod>()));
    }
}
