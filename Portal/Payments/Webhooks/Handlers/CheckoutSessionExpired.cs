using Portal.Payments.Subscriptions;
using Portal.Payments.Subsidies;
using Stripe;
using Stripe.Checkout;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A hosted page was left alone until its time was over.</summary>
public sealed class CheckoutSessionExpired(FundingEvents fundings, SubscriptionEvents plans) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.CheckoutSessionExpired;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return Task.FromResult(StripeMark.Of(received.Object<Session>()) switch
        {
            { Kind: StripeMark.SubsidyFunding } mark => fundings.Ended(mark.Number, ct),
            { Kind: StripeMark.Plan } mark => plans.CheckoutExpired(mark.Number),
            _ => StripeEvent.Ignore("This Checkout session is for nothing the portal knows."),
        });
    }
}
