using Portal.Payments.Cards;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A card was set up.</summary>
public sealed class SetupIntentSucceeded(CardEvents cards) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.SetupIntentSucceeded;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return cards.Known(received, received.Object<SetupIntent>().PaymentMethodId, ct);
    }
}
