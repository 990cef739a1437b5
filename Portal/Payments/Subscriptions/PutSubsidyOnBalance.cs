using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Subscriptions;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Subscriptions;

/// <summary>A subsidy for one invoice, to be put on the customer's balance before the invoice is finalized.</summary>
/// <param name="PlanInvoiceId">Our invoice.</param>
/// <param name="StripeInvoiceId">Stripe's.</param>
/// <param name="CustomerId">The member's customer.</param>
/// <param name="AmountCents">The subsidy.</param>
/// <param name="Currency">Lower-case ISO code.</param>
public sealed record SubsidyOnBalanceRequest(int PlanInvoiceId, string StripeInvoiceId, string CustomerId, long AmountCents, string Currency);

/// <summary>Whether it was put on the balance.</summary>
/// <param name="Applied">False where the invoice had been finalized before, so that it would have gone to another one.</param>
public sealed record SubsidyOnBalanceAnswer(bool Applied);

/// <summary>
/// Puts a subsidy on the customer's balance; the invoice is finalized right after it. Stripe applies a balance to the next
/// finalized invoice of any kind, so nothing is put there for an invoice that is no draft any more (rule plan-subsidy-balance).
/// </summary>
public sealed class PutSubsidyOnBalance : OperationKind<SubsidyOnBalanceRequest, SubsidyOnBalanceAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "plan.subsidy";

    /// <summary>Key of the operation for an invoice.</summary>
    public static string KeyOf(int planInvoiceId) => $"plan-invoice:{planInvoiceId}:subsidy:1";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<SubsidyOnBalanceAnswer> Send(SubsidyOnBalanceRequest request, OperationCall call, CancellationToken ct)
    {
        var invoice = await new InvoiceService(call.Client).GetAsync(request.StripeInvoiceId, cancellationToken: ct);
        if (invoice.Status != "draft") return await Find(request, call, ct) ?? new SubsidyOnBalanceAnswer(false);
        var options = new CustomerBalanceTransactionCreateOptions
        {
            Amount = -request.AmountCents,
            Currency = request.Currency,
            Description = "Subsidy of the employer",
            Metadata = call.Metadata(("kind", "plan"), ("id", request.PlanInvoiceId.ToString(CultureInfo.InvariantCulture))),
        };
        await new CustomerBalanceTransactionService(call.Client).CreateAsync(request.CustomerId, options, call.Options(), ct);
        return new SubsidyOnBalanceAnswer(true);
    }

    /// <inheritdoc />
    protected override async Task<SubsidyOnBalanceAnswer?> Find(SubsidyOnBalanceRequest request, OperationCall call, CancellationToken ct)
    {
        await foreach (var found in new CustomerBalanceTransactionService(call.Client).ListAutoPagingAsync(request.CustomerId, cancellationToken: ct))
            if (call.Made(found)) return new SubsidyOnBalanceAnswer(true);
        return null;
    }

    /// <inheritdoc />
    protected override async Task Done(SubsidyOnBalanceRequest request, SubsidyOnBalanceAnswer answer, Settlement settlement, CancellationToken ct)
    {
        // Voided, or paid without it and refunded, in the meantime: the next invoice must not get it.
        var refund = RefundMissedSubsidy.KeyOf(request.PlanInvoiceId);
        var tooLate = await settlement.Db.StripeOperations.AnyAsync(op => op.Key == refund, ct)
            || await settlement.Db.PlanInvoices.AnyAsync(known => known.Id == request.PlanInvoiceId && known.Status == PlanInvoiceStatus.Void, ct);
        var subject = $"plan-invoice:{request.PlanInvoiceId}";
        if (!answer.Applied) return; // It missed the invoice; its payment tells what is to be given back to whom.
        if (tooLate) settlement.Follow(TakeSubsidyOffBalance.Kind, TakeSubsidyOffBalance.KeyOf(request.PlanInvoiceId), request);
        else settlement.Follow(FinalizePlanInvoice.Kind, $"{subject}:finalize:1", new FinalizeInvoiceRequest(request.PlanInvoiceId, request.StripeInvoiceId));
    }

    /// <inheritdoc />
    protected override Task Refused(SubsidyOnBalanceRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;
}
