using Portal.Payments.Subscriptions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A subscription ended.</summary>
public sealed class CustomerSubscriptionDeleted(SubscriptionEvents plans) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.CustomerSubscriptionDeleted;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return plans.Changed(received, received.Object<Subscription>().Id, ct);
    }
}
