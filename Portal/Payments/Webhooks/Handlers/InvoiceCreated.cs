using Portal.Payments.Subscriptions;
using Stripe;

namespace Portal.Payments.Webhooks.Handlers;

/// <summary>A draft invoice was made; a plan’s renewal gets its subsidy before it is finalized.</summary>
public sealed class InvoiceCreated(PlanInvoiceEvents plans) : IStripeEventHandler
{
    /// <inheritdoc />
    public string EventType => EventTypes.InvoiceCreated;

    /// <inheritdoc />
    public Task<EventAction> Prepare(StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        return plans.Created(received, ct);
    }
}
