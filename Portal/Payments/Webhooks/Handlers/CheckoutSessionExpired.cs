using Portal.Payments.Subsidies;
using Stripe;
using Stripe.Checkout;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A hosted page was left alone until its time was over.</summary>
public sealed class CheckoutSessionExpired(FundingEvents fundings) : IStripeEventHandler
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
            _ => StripeEvent.Ignore("This Checkout session is for nothing the portal knows."),
        });
    }
}
