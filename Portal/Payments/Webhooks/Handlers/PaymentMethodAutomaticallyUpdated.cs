using Portal.Payments.Cards;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>The bank sent a new card; Stripe took it over.</summary>
public sealed class PaymentMethodAutomaticallyUpdated(CardEvents cards) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.PaymentMethodAutomaticallyUpdated;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return cards.Known(received, received.Object<PaymentMethod>().Id, ct);
    }
}
