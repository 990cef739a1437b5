using Portal.Payments.Subscriptions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>The card of an invoice was refused; Stripe tries again, and the invoice’s page takes another card.</summary>
public sealed class InvoicePaymentFailed(PlanInvoiceEvents plans) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.InvoicePaymentFailed;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return plans.Open(received, ct);
    }
}
