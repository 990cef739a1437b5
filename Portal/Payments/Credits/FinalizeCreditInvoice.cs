using Microsoft.EntityFrameworkCore;
using Portal.Credits;
using Portal.Domain;
using Portal.Domain.Credits;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Credits;

/// <summary>Last step of a credit order's invoice: it gets its number and the page on which it is paid.</summary>
public sealed class FinalizeCreditInvoice(RecordCreditInvoice record) : OperationKind<CreditInvoiceStep, CreditInvoiceFacts>
{
    /// <summary>The kind's name.</summary>
    public const string KindName = "credits.invoice-finalize";

    /// <summary>The step in its key.</summary>
    public const string Step = "finalize";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Credits;

    /// <inheritdoc />
    protected override async Task<CreditInvoiceFacts> Send(CreditInvoiceStep request, OperationCall call, CancellationToken ct) =>
        CreditInvoiceReader.Facts(await new InvoiceService(call.Client).FinalizeInvoiceAsync(
            request.InvoiceId, new InvoiceFinalizeOptions { AutoAdvance = false }, call.Options(), ct));

    /// <inheritdoc />
    protected override async Task<CreditInvoiceFacts?> Find(CreditInvoiceStep request, OperationCall call, CancellationToken ct)
    {
        var invoice = await new InvoiceService(call.Client).GetAsync(request.InvoiceId, cancellationToken: ct);
        return invoice.Status == "draft" ? null : CreditInvoiceReader.Facts(invoice);
    }

    /// <inheritdoc />
    protected override async Task Done(CreditInvoiceStep request, CreditInvoiceFacts answer, Settlement settlement, CancellationToken ct)
    {
        var order = await settlement.Db.CreditOrders.SingleAsync(stored => stored.Id == request.Order.OrderId, ct);
        await record.Finalized(settlement.Db, settlement.Journal, order, answer, ct);
    }

    /// <inheritdoc />
    protected override Task Refused(CreditInvoiceStep request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) =>
        VoidCreditInvoice.GiveUp(request, settlement, ct);
}
