using System.Globalization;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Payments.Operations;
using Portal.Subscriptions;
using Stripe;

namespace Portal.Payments.Subscriptions;

/// <summary>A subsidy that missed its invoice, to be given back to the card that paid it all.</summary>
/// <param name="PlanInvoiceId">Our invoice.</param>
/// <param name="PaymentIntentId">The payment of the card.</param>
/// <param name="AmountCents">The subsidy.</param>
public sealed record MissedSubsidyRequest(int PlanInvoiceId, string PaymentIntentId, long AmountCents);

/// <summary>The refund Stripe made.</summary>
/// <param name="RefundId">Its id.</param>
/// <param name="Movement">What it did to the account.</param>
public sealed record MissedSubsidyAnswer(string RefundId, StripeMovement Movement);

/// <summary>Refunds to the card what the employer was to pay of an invoice that went out without its subsidy.</summary>
public sealed class RefundMissedSubsidy(SettleMissedSubsidy settle) : OperationKind<MissedSubsidyRequest, MissedSubsidyAnswer>
{
    private static readonly List<string> WithMovement = ["balance_transaction"];
    private static readonly List<string> ListWithMovement = ["data.balance_transaction"];

    /// <summary>Name of this kind.</summary>
    public const string Kind = "plan.subsidy-refund";

    /// <summary>Key of the operation for an invoice.</summary>
    public static string KeyOf(int planInvoiceId) => $"plan-invoice:{planInvoiceId}:subsidy-refund:1";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<MissedSubsidyAnswer> Send(MissedSubsidyRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new RefundCreateOptions
        {
            PaymentIntent = request.PaymentIntentId,
            Amount = request.AmountCents,
            Metadata = call.Metadata(("kind", StripeMark.Plan), ("id", request.PlanInvoiceId.ToString(CultureInfo.InvariantCulture))),
            Expand = WithMovement,
        };
        return Answer(await new RefundService(call.Client).CreateAsync(options, call.Options(), ct));
    }

    /// <inheritdoc />
    protected override async Task<MissedSubsidyAnswer?> Find(MissedSubsidyRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new RefundListOptions { PaymentIntent = request.PaymentIntentId, Expand = ListWithMovement };
        await foreach (var refund in new RefundService(call.Client).ListAutoPagingAsync(options, cancellationToken: ct))
            if (call.Made(refund)) return Answer(refund);
        return null;
    }

    /// <inheritdoc />
    protected override Task Done(MissedSubsidyRequest request, MissedSubsidyAnswer answer, Settlement settlement, CancellationToken ct) =>
        settle.Refunded(settlement.Db, settlement.Journal, request.PlanInvoiceId, answer.RefundId, answer.Movement, ct);

    /// <inheritdoc />
    protected override Task Refused(MissedSubsidyRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) =>
        settle.Refused(settlement.Db, settlement.Journal, request.PlanInvoiceId, ct);

    private static MissedSubsidyAnswer Answer(Refund refund) => new(refund.Id,
        new StripeMovement(refund.BalanceTransaction.Id, refund.BalanceTransaction.Amount, refund.BalanceTransaction.Fee));
}
