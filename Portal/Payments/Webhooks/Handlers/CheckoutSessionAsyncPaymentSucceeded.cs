using Portal.Payments.Subsidies;
using Stripe;
using Stripe.Checkout;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A bank debit that was begun on the hosted page has arrived.</summary>
public sealed class CheckoutSessionAsyncPaymentSucceeded(FundingEvents fundings) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.CheckoutSessionAsyncPaymentSucceeded;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var session = received.Object<Session>();
        return StripeMark.Of(session) switch
        {
            { Kind: StripeMark.SubsidyFunding } mark => await fundings.Completed(mark.Number, session.Id, received, ct),
            _ => StripeEvent.Ignore("This Checkout session is for nothing the portal knows."),
        };
    }
}
