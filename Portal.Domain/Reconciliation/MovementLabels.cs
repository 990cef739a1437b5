namespace Portal.Domain.Reconciliation;

/// <summary>Says what a balance transaction is, by Stripe's type and, for payments, by the entry that explains it.</summary>
public static class MovementLabels
{
    /// <summary>The label of one of Stripe's balance transactions.</summary>
    /// <param name="type">Stripe's type, such as <c>charge</c>.</param>
    /// <param name="amountCents">Its gross amount, negative where it leaves.</param>
    /// <param name="source">Stripe's object it comes from; tells a dispute among adjustments.</param>
    /// <param name="purpose">What tells payments apart: the kind of our entry (<c>plan.invoice-paid</c>), else the mark of the object (<c>plan</c>).</param>
    public static MovementLabel Of(string? type, long amountCents, string? source, string? purpose) => type switch
    {
        "charge" or "payment" => OfPayment(purpose),
        "refund" or "payment_refund" or "payment_reversal" => MovementLabel.Refund,
        "refund_failure" => MovementLabel.RefundReturned,
        "payment_failure_refund" => MovementLabel.PaymentReturned,
        "transfer" => MovementLabel.Transfer,
        "transfer_refund" or "transfer_cancel" or "transfer_failure" => MovementLabel.TransferReversal,
        "application_fee" => MovementLabel.ApplicationFee,
        "application_fee_refund" => MovementLabel.ApplicationFeeRefund,
        "payout" => MovementLabel.Payout,
        "payout_failure" or "payout_cancel" => MovementLabel.PayoutReturned,
        "topup" => MovementLabel.TopUp,
        "topup_reversal" => MovementLabel.TopUpReversal,
        "adjustment" when IsDispute(source) => MovementLabel.Dispute,
        // A fee that comes back is no fee; somebody has to say what it is.
        "stripe_fee" or "stripe_fx_fee" or "tax_fee" when amountCents < 0 => MovementLabel.StripeFee,
        _ => MovementLabel.Unknown,
    };

    /// <summary>The label of a line of ours that Stripe has nothing of, by the kind of its entry.</summary>
    public static MovementLabel OfEntry(string kind, long amountCents)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind switch
        {
            "fee.stripe" => MovementLabel.StripeFee,
            "suspense.unknown" or "suspense.booked" => MovementLabel.Unknown,
            "credits.unapplied-returned" => MovementLabel.Refund,
            "refund.failed" => MovementLabel.RefundReturned,
            "treasury.payout-created" => MovementLabel.Payout,
            "treasury.payout-failed" => MovementLabel.PayoutReturned,
            "treasury.top-up-arrived" => MovementLabel.TopUp,
            "treasury.top-up-reversed" => MovementLabel.TopUpReversal,
            "payout.transferred" or "session.subsidy-sent" => MovementLabel.Transfer,
            "payout.transfer-reversed" or "session.transfer-reversed" => MovementLabel.TransferReversal,
            _ when kind.StartsWith("dispute.", StringComparison.Ordinal) => MovementLabel.Dispute,
            _ when kind.Contains("returned", StringComparison.Ordinal) => MovementLabel.PaymentReturned,
            _ when amountCents < 0 => MovementLabel.Refund,
            _ => OfPayment(kind),
        };
    }

    private static MovementLabel OfPayment(string? purpose) => purpose switch
    {
        null => MovementLabel.OtherCharge,
        _ when Begins(purpose, "plan") => MovementLabel.SubscriptionCharge,
        _ when Begins(purpose, "session") => MovementLabel.SessionCharge,
        _ when Begins(purpose, "subsidy") => MovementLabel.SubsidyPayment,
        _ when Begins(purpose, "credit") => MovementLabel.CreditPayment,
        _ => MovementLabel.OtherCharge,
    };

    private static bool Begins(string text, string word) => text.StartsWith(word, StringComparison.Ordinal);

    private static bool IsDispute(string? source) =>
        source is not null && (Begins(source, "dp_") || Begins(source, "du_"));
}
