using Microsoft.EntityFrameworkCore;
using Portal.Credits;
using Portal.Domain;
using Portal.Domain.Credits;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Credits;

/// <summary>How the invoice of a cancelled order went away.</summary>
/// <param name="Facts">Its facts where it had been finalized; null where it was still a draft and was deleted.</param>
/// <param name="VoidedAt">When (UTC).</param>
public sealed record CreditInvoiceGone(CreditInvoiceFacts? Facts, DateTimeOffset VoidedAt);

/// <summary>Voids the invoice of a cancelled order; a draft, which can't be voided, is deleted.</summary>
public sealed class VoidCreditInvoice(RecordCreditInvoice record, Time.PortalClock clock) : OperationKind<CreditInvoiceStep, CreditInvoiceGone>
{
    /// <summary>The kind's name.</summary>
    public const string KindName = "credits.invoice-void";

    /// <summary>The step in its key.</summary>
    public const string Step = "void";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override bool MovesMoney => false;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Credits;

    /// <summary>Records it as the next write.</summary>
    internal static void Follow(Settlement settlement, CreditInvoiceStep step) =>
        settlement.Follow(KindName, CreditInvoiceRequest.KeyOf(step.Order.OrderId, Step), step);

    /// <summary>Closes an order whose invoice Stripe refused to complete.</summary>
    internal static async Task GiveUp(CreditInvoiceStep step, Settlement settlement, CancellationToken ct)
    {
        var order = await settlement.Db.CreditOrders.SingleAsync(stored => stored.Id == step.Order.OrderId, ct);
        if (!order.Cancel(settlement.Now).IsRefused) Follow(settlement, step);
    }

    /// <inheritdoc />
    protected override async Task<CreditInvoiceGone> Send(CreditInvoiceStep request, OperationCall call, CancellationToken ct)
    {
        var invoices = new InvoiceService(call.Client);
        var invoice = await invoices.GetAsync(request.InvoiceId, cancellationToken: ct);
        if (invoice.Status == "draft")
        {
            await invoices.DeleteAsync(request.InvoiceId, requestOptions: call.Options(), cancellationToken: ct);
            return new CreditInvoiceGone(null, clock.Now);
        }

        return Gone(await invoices.VoidInvoiceAsync(request.InvoiceId, requestOptions: call.Options(), cancellationToken: ct));
    }

    /// <inheritdoc />
    protected override async Task<CreditInvoiceGone?> Find(CreditInvoiceStep request, OperationCall call, CancellationToken ct)
    {
        try
        {
            var invoice = await new InvoiceService(call.Client).GetAsync(request.InvoiceId, cancellationToken: ct);
            return invoice.Status == "void" ? Gone(invoice) : null;
        }
        catch (StripeException deleted) when (deleted.HttpStatusCode == System.Net.HttpStatusCode.NotFound)
        {
            return new CreditInvoiceGone(null, clock.Now);
        }
    }

    /// <inheritdoc />
    protected override async Task Done(CreditInvoiceStep request, CreditInvoiceGone answer, Settlement settlement, CancellationToken ct)
    {
        var order = await settlement.Db.CreditOrders.SingleAsync(stored => stored.Id == request.Order.OrderId, ct);
        await record.Voided(settlement.Db, settlement.Journal, order, answer.Facts, answer.VoidedAt, ct);
    }

    /// <inheritdoc />
    protected override async Task Refused(CreditInvoiceStep request, StripeRefusal refusal, Settlement settlement, CancellationToken ct)
    {
        // It was paid in the meantime, which its event records, or a bank debit is on its way.
        var order = await settlement.Db.CreditOrders.SingleAsync(stored => stored.Id == request.Order.OrderId, ct);
        order.CancelRefused(settlement.Now);
    }

    private CreditInvoiceGone Gone(Invoice invoice) => new(
        CreditInvoiceReader.WasFinalized(invoice) ? CreditInvoiceReader.Facts(invoice) : null, CreditInvoiceReader.VoidedAt(invoice, clock.Now));
}
