using Portal.Payments.Cards;
using Portal.Payments.Subscriptions;
using Portal.Payments.Subsidies;
using Stripe;
using Stripe.Checkout;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A person finished Stripe's hosted page; the money may still be on its way.</summary>
public sealed class CheckoutSessionCompleted(FundingEvents fundings, SubscriptionEvents plans, CardEvents cards) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.CheckoutSessionCompleted;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var session = received.Object<Session>();
        return StripeMark.Of(session) switch
        {
            { Kind: StripeMark.SubsidyFunding } mark => await fundings.Completed(mark.Number, session.Id, received, ct),
            { Kind: StripeMark.Plan } => await plans.Changed(received, session.SubscriptionId, ct),
            { Kind: StripeMark.Card } => await cards.SetUp(received, session.SetupIntentId, ct),
            _ => StripeEvent.Ignore("This Checkout session is for nothing the portal knows."),
        };
    }
}
