using Portal.Domain.Subscriptions;
using Portal.Payments.Credits;
using Portal.Payments.Subscriptions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>An invoice was voided: nothing is owed.</summary>
public sealed class InvoiceVoided(CreditOrderEvents credits, PlanInvoiceEvents plans) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.InvoiceVoided;

    /// <inheritdoc />
    public async Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var invoice = received.Object<Invoice>();
        return StripeMark.Of(invoice) switch
        {
            { Kind: StripeMark.CreditOrder } mark => await credits.Voided(mark.Number, invoice.Id, received, ct),
            { Kind: StripeMark.Plan } => await plans.Closed(received, PlanInvoiceStatus.Void, ct),
            _ => StripeEvent.Ignore("This invoice is for nothing the portal knows."),
        };
    }
}
