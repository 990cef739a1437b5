using Portal.Payments.Subscriptions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A subscription was made.</summary>
public sealed class CustomerSubscriptionCreated(SubscriptionEvents plans) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.CustomerSubscriptionCreated;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return plans.Changed(received, received.Object<Subscription>().Id, ct);
    }
}
