using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Credits;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Credits;

/// <summary>First step of a credit order's invoice: the draft, on the credits account. Its line and its finalizing follow.</summary>
public sealed class DraftCreditInvoice : OperationKind<CreditInvoiceRequest, CreditInvoiceDraft>
{
    /// <summary>The kind's name.</summary>
    public const string KindName = "credits.invoice-draft";

    /// <summary>The step in its key.</summary>
    public const string Step = "invoice";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Credits;

    /// <inheritdoc />
    protected override async Task<CreditInvoiceDraft> Send(CreditInvoiceRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new InvoiceCreateOptions
        {
            Customer = request.CustomerId,
            Currency = request.Currency,
            AutoAdvance = false,
            CollectionMethod = "send_invoice",
            DaysUntilDue = request.DaysUntilDue,
            Metadata = call.Metadata(("kind", StripeMark.CreditOrder), ("id", request.OrderId.ToString(CultureInfo.InvariantCulture))),
        };
        return new CreditInvoiceDraft((await new InvoiceService(call.Client).CreateAsync(options, call.Options(), ct)).Id);
    }

    /// <inheritdoc />
    protected override async Task<CreditInvoiceDraft?> Find(CreditInvoiceRequest request, OperationCall call, CancellationToken ct)
    {
        var invoices = new InvoiceService(call.Client).ListAutoPagingAsync(new InvoiceListOptions { Customer = request.CustomerId }, cancellationToken: ct);
        await foreach (var invoice in invoices)
            if (call.Made(invoice)) return new CreditInvoiceDraft(invoice.Id);
        return null;
    }

    /// <inheritdoc />
    protected override async Task Done(CreditInvoiceRequest request, CreditInvoiceDraft answer, Settlement settlement, CancellationToken ct)
    {
        var order = await settlement.Db.CreditOrders.SingleAsync(stored => stored.Id == request.OrderId, ct);
        order.InvoiceDrafted(answer.InvoiceId, settlement.Now);
        var step = new CreditInvoiceStep(request, answer.InvoiceId);
        if (order.Status == CreditOrderStatus.Voiding) VoidCreditInvoice.Follow(settlement, step);
        else settlement.Follow(AddCreditLine.KindName, CreditInvoiceRequest.KeyOf(request.OrderId, AddCreditLine.Step), step);
    }

    /// <inheritdoc />
    protected override async Task Refused(CreditInvoiceRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct)
    {
        var order = await settlement.Db.CreditOrders.SingleAsync(stored => stored.Id == request.OrderId, ct);
        order.Voided(settlement.Now, settlement.Now);
    }
}
