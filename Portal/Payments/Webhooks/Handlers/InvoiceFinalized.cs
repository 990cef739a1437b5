using Portal.Payments.Credits;
using Portal.Payments.Subscriptions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>An invoice got its number and its page: it can be paid.</summary>
public sealed class InvoiceFinalized(CreditOrderEvents credits, PlanInvoiceEvents plans) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.InvoiceFinalized;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var invoice = received.Object<Invoice>();
        return StripeMark.Of(invoice) switch
        {
            { Kind: StripeMark.CreditOrder } mark => await credits.Finalized(mark.Number, invoice.Id, received, ct),
            { Kind: StripeMark.Plan } => await plans.Open(received, ct),
            _ => StripeEvent.Ignore("This invoice is for nothing the portal knows."),
        };
    }
}
