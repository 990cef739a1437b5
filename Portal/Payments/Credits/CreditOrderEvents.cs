using Microsoft.EntityFrameworkCore;
using Portal.Credits;
using Portal.Data;
using Portal.Domain.Credits;
using Portal.Ledger;
using Portal.Payments.Webhooks;
using Stripe;

namespace Portal.Payments.Credits;

/// <summary>What Stripe tells of credit orders' invoices. The event is a hint: each reads the invoice as it stands now.</summary>
public sealed class CreditOrderEvents(RecordCreditInvoice record)
{
    /// <summary>It was finalized.</summary>
    public async Task<EventAction> Finalized(int orderId, string invoiceId, StripeEvent received, CancellationToken ct)
    {
        var invoice = await Read(invoiceId, received, ct);
        return On(orderId, (db, journal, order) => record.Finalized(db, journal, order, CreditInvoiceReader.Facts(invoice), ct), ct);
    }

    /// <summary>It was paid.</summary>
    public async Task<EventAction> Paid(int orderId, string invoiceId, StripeEvent received, CancellationToken ct)
    {
        var invoice = await Read(invoiceId, received, ct);
        if (await ChargeFacts.OfInvoice(received.Client, invoiceId, ct) is not { } charge)
            return (_, _) => Task.FromResult(Handled.NotYet("Stripe has not booked the charge yet."));
        return On(orderId, async (db, journal, order) =>
        {
            // Paid after it was given up: that came first, whichever event is here first.
            if (CreditInvoiceReader.WasGivenUp(invoice)) await record.GivenUp(db, journal, order, CreditInvoiceReader.Facts(invoice), ct);
            await record.Paid(db, journal, order, CreditInvoiceReader.Facts(invoice), charge, ct);
        }, ct);
    }

    /// <summary>
    /// A payment that carries no mark of ours succeeded: a bank debit begun before its invoice was voided arrives after it,
    /// and of that Stripe tells by the payment alone.
    /// </summary>
    public async Task<EventAction> MoneyArrived(string paymentIntentId, StripeEvent received, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var options = new InvoicePaymentListOptions { Payment = new InvoicePaymentPaymentOptions { Type = "payment_intent", PaymentIntent = paymentIntentId } };
        var payments = await new InvoicePaymentService(received.Client).ListAsync(options, cancellationToken: ct);
        if (payments.Data.FirstOrDefault() is not { InvoiceId: { } invoiceId }) return StripeEvent.Ignore("No flow of ours waits for this payment.");
        var invoice = await Read(invoiceId, received, ct);
        if (StripeMark.Of(invoice) is not { Kind: StripeMark.CreditOrder } mark || invoice.Status != "void")
            return StripeEvent.Ignore("The invoice's own event tells of this payment.");
        if (await ChargeFacts.OfPayment(received.Client, paymentIntentId, ct) is not { } charge)
            return (_, _) => Task.FromResult(Handled.NotYet("Stripe has not booked the charge yet."));
        return On(mark.Number, async (db, journal, order) =>
        {
            // The void came first at Stripe, whichever event is here first.
            await record.Voided(db, journal, order, CreditInvoiceReader.Facts(invoice), CreditInvoiceReader.VoidedAt(invoice, received.Created), ct);
            await record.Paid(db, journal, order, CreditInvoiceReader.Facts(invoice), charge, ct);
        }, ct);
    }

    /// <summary>It was voided.</summary>
    public async Task<EventAction> Voided(int orderId, string invoiceId, StripeEvent received, CancellationToken ct)
    {
        var invoice = await Read(invoiceId, received, ct);
        return On(orderId, (db, journal, order) => record.Voided(
            db, journal, order, CreditInvoiceReader.Facts(invoice), CreditInvoiceReader.VoidedAt(invoice, received.Created), ct), ct);
    }

    /// <summary>It was given up.</summary>
    public async Task<EventAction> GivenUp(int orderId, string invoiceId, StripeEvent received, CancellationToken ct)
    {
        var invoice = await Read(invoiceId, received, ct);
        return On(orderId, (db, journal, order) => record.GivenUp(db, journal, order, CreditInvoiceReader.Facts(invoice), ct), ct);
    }

    private static Task<Invoice> Read(string invoiceId, StripeEvent received, CancellationToken ct) =>
        new InvoiceService(received.Client).GetAsync(invoiceId, cancellationToken: ct);

    private static EventAction On(int orderId, Func<PortalDb, Journal, CreditOrder, Task> tell, CancellationToken ct) => async (db, journal) =>
    {
        var order = await db.CreditOrders.SingleOrDefaultAsync(stored => stored.Id == orderId, ct);
        if (order is null) return Handled.NotYet($"Credit order {orderId} is not here yet.");
        await tell(db, journal, order);
        return Handled.Processed;
    };
}
