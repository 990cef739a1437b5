using Portal.Sessions;
using Stripe;

namespace Portal.Payments.Sessions;

/// <summary>Reads what a refund moved: the refund, the reversal of the transfer, and the application fee given back.</summary>
internal static class RefundReading
{
    private static readonly List<string> Expansions =
        ["balance_transaction", "transfer_reversal.balance_transaction", "charge"];

    /// <summary>Reads one refund.</summary>
    public static async Task<CardRefundMade> Read(StripeClient client, string refundId, CancellationToken ct)
    {
        var refund = await new RefundService(client).GetAsync(refundId, new RefundGetOptions { Expand = Expansions }, cancellationToken: ct);
        var feeBack = refund.Charge?.ApplicationFeeId is { } fee ? await FeeRefunds(client, fee, ct) : [];
        return new CardRefundMade(
            refund.Id,
            refund.Number("step"),
            refund.BalanceTransaction.Movement(refund.Id),
            refund.TransferReversalId is null ? null : (refund.TransferReversal?.BalanceTransaction).Movement(refund.TransferReversalId),
            feeBack,
            refund is { Status: "failed", FailureBalanceTransactionId: { } back } ? (await new BalanceTransactionService(client).GetAsync(back, cancellationToken: ct)).Movement(refund.Id) : null,
            refund.FailureReason);
    }

    /// <summary>Ids of all refunds of a charge, oldest first.</summary>
    public static async Task<IReadOnlyList<string>> OfCharge(StripeClient client, string chargeId, CancellationToken ct)
    {
        var ids = new List<string>();
        await foreach (var refund in new RefundService(client).ListAutoPagingAsync(new RefundListOptions { Charge = chargeId, Limit = 100 }, cancellationToken: ct))
            ids.Insert(0, refund.Id);
        return ids;
    }

    private static async Task<IReadOnlyList<ApplicationFeeBack>> FeeRefunds(StripeClient client, string feeId, CancellationToken ct)
    {
        var given = new List<ApplicationFeeBack>();
        var options = new ApplicationFeeRefundListOptions { Limit = 100, Expand = ["data.balance_transaction"] };
        await foreach (var refund in new ApplicationFeeRefundService(client).ListAutoPagingAsync(feeId, options, cancellationToken: ct))
            given.Insert(0, new ApplicationFeeBack(refund.Id, refund.BalanceTransaction.Movement(refund.Id)));
        return given;
    }
}
