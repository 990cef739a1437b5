using Portal.Payments.Subscriptions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A subscription changed: its trial ended, a period began, a payment failed, it was cancelled or resumed.</summary>
public sealed class CustomerSubscriptionUpdated(SubscriptionEvents plans) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.CustomerSubscriptionUpdated;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return plans.Changed(received, received.Object<Subscription>().Id, ct);
    }
}
