using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Credits;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Credits;

/// <summary>Second step of a credit order's invoice: its one line.</summary>
public sealed class AddCreditLine : OperationKind<CreditInvoiceStep, CreditInvoiceLine>
{
    /// <summary>The kind's name.</summary>
    public const string KindName = "credits.invoice-line";

    /// <summary>The step in its key.</summary>
    public const string Step = "line";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Credits;

    /// <inheritdoc />
    protected override async Task<CreditInvoiceLine> Send(CreditInvoiceStep request, OperationCall call, CancellationToken ct)
    {
        var order = request.Order;
        var options = new InvoiceItemCreateOptions
        {
            Customer = order.CustomerId,
            Invoice = request.InvoiceId,
            Amount = order.AmountCents,
            Currency = order.Currency,
            Description = string.Create(CultureInfo.InvariantCulture, $"{order.Credits:N0} credits"),
            Metadata = call.Metadata(("kind", StripeMark.CreditOrder), ("id", order.OrderId.ToString(CultureInfo.InvariantCulture))),
        };
        return new CreditInvoiceLine((await new InvoiceItemService(call.Client).CreateAsync(options, call.Options(), ct)).Id);
    }

    /// <inheritdoc />
    protected override async Task<CreditInvoiceLine?> Find(CreditInvoiceStep request, OperationCall call, CancellationToken ct)
    {
        var items = new InvoiceItemService(call.Client).ListAutoPagingAsync(new InvoiceItemListOptions { Invoice = request.InvoiceId }, cancellationToken: ct);
        await foreach (var item in items)
            if (call.Made(item)) return new CreditInvoiceLine(item.Id);
        return null;
    }

    /// <inheritdoc />
    protected override async Task Done(CreditInvoiceStep request, CreditInvoiceLine answer, Settlement settlement, CancellationToken ct)
    {
        var order = await settlement.Db.CreditOrders.SingleAsync(stored => stored.Id == request.Order.OrderId, ct);
        // Cancelled meanwhile: its voiding was recorded then, with the invoice it knew.
        if (order.Status == CreditOrderStatus.Draft)
            settlement.Follow(FinalizeCreditInvoice.KindName, CreditInvoiceRequest.KeyOf(order.Id, FinalizeCreditInvoice.Step), request);
    }

    /// <inheritdoc />
    protected override Task Refused(CreditInvoiceStep request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) =>
        VoidCreditInvoice.GiveUp(request, settlement, ct);
}
