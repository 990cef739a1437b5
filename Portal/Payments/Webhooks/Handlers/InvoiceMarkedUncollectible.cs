using Portal.Domain.Subscriptions;
using Portal.Payments.Credits;
using Portal.Payments.Subscriptions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>An invoice was given up.</summary>
public sealed class InvoiceMarkedUncollectible(CreditOrderEvents credits, PlanInvoiceEvents plans) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.InvoiceMarkedUncollectible;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var invoice = received.Object<Invoice>();
        return StripeMark.Of(invoice) switch
        {
            { Kind: StripeMark.CreditOrder } mark => await credits.GivenUp(mark.Number, invoice.Id, received, ct),
            { Kind: StripeMark.Plan } => await plans.Closed(received, PlanInvoiceStatus.Uncollectible, ct),
            _ => StripeEvent.Ignore("This invoice is for nothing the portal knows."),
        };
    }
}
