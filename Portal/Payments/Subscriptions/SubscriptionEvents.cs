using Portal.Payments.Cards;
using Portal.Payments.Webhooks;
using Portal.Subscriptions;
using Portal.Time;
using Stripe;

namespace Portal.Payments.Subscriptions;

/// <summary>What Stripe tells about plans. The subscription is read again, so that a late or repeated event tells the present.</summary>
public sealed class SubscriptionEvents(RecordSubscription record, RecordCard cards, PortalClock clock)
{
    private static readonly List<string> Expanded = ["default_payment_method"];

    /// <summary>A subscription was made, changed or ended.</summary>
    public async Task<EventAction> Changed(StripeEvent received, string? subscriptionId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        if (subscriptionId is null) return StripeEvent.Ignore("It names no subscription.");
        var readAt = clock.Now;
        var subscription = await new SubscriptionService(received.Client)
            .GetAsync(subscriptionId, new SubscriptionGetOptions { Expand = Expanded }, received.ReadOptions, ct);
        if (StripeMark.Of(subscription) is not { Kind: StripeMark.Plan, Number: var planId }) return StripeEvent.Ignore("It is no employee's plan.");
        var card = subscription.DefaultPaymentMethod;
        return async (db, _) =>
        {
            if (await record.Ties(db, planId, readAt, ct)) return Handled.NotYet("The plan was read twice in one moment; Stripe is asked again.");
            if (!await record.Handle(db, planId, subscription.Facts(), readAt, ct)) return Handled.NotYet("The plan is not recorded yet.");
            if (CardEvents.Face(card) is { } face) await cards.Attached(db, subscription.CustomerId, card.Id, face, ct);
            return Handled.Processed;
        };
    }

    /// <summary>A Checkout session ran out of time.</summary>
    public EventAction CheckoutExpired(int planId) => async (db, _) =>
    {
        (await db.PlanSubscriptions.FindAsync(planId))?.CheckoutExpired(clock.Now);
        return Handled.Processed;
    };
}
