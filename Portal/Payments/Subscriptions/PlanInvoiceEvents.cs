using Portal.Domain.Subscriptions;
using Portal.Payments.Webhooks;
using Portal.Subscriptions;
using Stripe;

namespace Portal.Payments.Subscriptions;

/// <summary>What Stripe tells about plan invoices. The invoice is read again, so that a late or repeated event tells the present.</summary>
public sealed class PlanInvoiceEvents(RecordPlanInvoice record)
{
    /// <summary>It was made: a draft gets its subsidy.</summary>
    public Task<EventAction> Created(StripeEvent received, CancellationToken ct) => Read(received, (invoice, known) =>
        Task.FromResult<EventAction>(async (db, journal) => await record.Created(db, journal, known, Facts(invoice), ct) ? Handled.Processed : NotYet), ct);

    /// <summary>It was finalized, or a payment of it failed: it is to be paid.</summary>
    public Task<EventAction> Open(StripeEvent received, CancellationToken ct) => Read(received, (invoice, known) =>
        Task.FromResult<EventAction>(async (db, journal) => await record.Finalized(db, journal, known, Facts(invoice), ct) ? Handled.Processed : NotYet), ct);

    /// <summary>It was paid.</summary>
    public Task<EventAction> Paid(StripeEvent received, CancellationToken ct) => Read(received, async (invoice, known) =>
    {
        if (invoice.Status != "paid") return StripeEvent.Ignore($"The invoice is {invoice.Status} now.");
        var charge = await Charge(received, invoice, ct);
        var paidAt = SubscriptionReading.Utc(invoice.StatusTransitions?.PaidAt) ?? received.Created;
        return async (db, journal) => await record.Paid(db, journal, known, Facts(invoice), charge, paidAt, ct) ? Handled.Processed : NotYet;
    }, ct);

    /// <summary>It was voided or given up.</summary>
    public Task<EventAction> Closed(StripeEvent received, PlanInvoiceStatus status, CancellationToken ct) => Read(received, (invoice, known) =>
        Task.FromResult<EventAction>(async (db, journal) => await record.Closed(db, journal, known, Facts(invoice), status, ct) ? Handled.Processed : NotYet), ct);

    private static Handled NotYet => Handled.NotYet("The plan is not recorded yet.");

    private static async Task<EventAction> Read(StripeEvent received, Func<Invoice, int, Task<EventAction>> action, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var invoice = await new InvoiceService(received.Client)
            .GetAsync(received.Object<Invoice>().Id, null, received.ReadOptions, ct);
        if (StripeMark.Of(invoice) is not { Kind: StripeMark.Plan, Number: var planId }) return StripeEvent.Ignore("It is no invoice of an employee's plan.");
        return invoice.Total == 0 ? StripeEvent.Ignore("A trial's invoice of zero moves nothing.") : await action(invoice, planId);
    }

    /// <summary>The card's charge with Stripe's own fee; null where nothing was due.</summary>
    private static async Task<ChargeFacts?> Charge(StripeEvent received, Invoice invoice, CancellationToken ct) =>
        invoice.AmountPaid == 0 ? null
        : await ChargeFacts.OfInvoice(received.Client, invoice.Id, ct)
            ?? throw new InvalidOperationException($"Stripe shows no charge of the paid invoice {invoice.Id} yet.");

    private static PlanInvoiceStatus StatusOf(Invoice invoice) => invoice.Status switch
    {
        "draft" => PlanInvoiceStatus.Draft,
        "paid" => PlanInvoiceStatus.Paid,
        "void" => PlanInvoiceStatus.Void,
        "uncollectible" => PlanInvoiceStatus.Uncollectible,
        _ => PlanInvoiceStatus.Open,
    };

    private static PlanInvoiceFacts Facts(Invoice invoice)
    {
        var period = invoice.Lines?.Data.FirstOrDefault(line => line.Amount > 0)?.Period;
        return new PlanInvoiceFacts
        {
            StripeInvoiceId = invoice.Id,
            TotalCents = invoice.Total,
            DueCents = invoice.AmountDue,
            Status = StatusOf(invoice),
            CustomerId = invoice.CustomerId,
            IsRenewal = invoice.BillingReason == "subscription_cycle",
            ProrationCreditCents = Math.Max(0, -invoice.StartingBalance),
            Currency = invoice.Currency,
            Number = invoice.Number,
            HostedUrl = invoice.HostedInvoiceUrl,
            PdfUrl = invoice.InvoicePdf,
            PeriodStart = SubscriptionReading.Utc(period?.Start),
            PeriodEnd = SubscriptionReading.Utc(period?.End),
        };
    }
}
