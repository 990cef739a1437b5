namespace Portal.Domain.Ledger;

/// <summary>Entries of refunds that went wrong after they were made.</summary>
public static class RefundPostings
{
    /// <summary>A refund failed and Stripe gave the money back. Key <c>{refund}:failed</c>.</summary>
    public static JournalEntry Failed(
        string source, string refundId, StripeMovement returned, StripeAccountName account = StripeAccountName.Platform, string currency = "usd") =>
        new EntryDraft($"{refundId}:failed", "refund.failed", currency)
            .Movement(account, returned)
            .Credit(AccountCode.ClearingRefund, returned.GrossCents)
            .Build($"Refund {refundId} failed", source, refundId);

    /// <summary>A failed refund was paid from our bank. Key <c>{refund}:paid-by-bank</c>.</summary>
    public static JournalEntry PaidByBank(string source, string refundId, long amountCents, string currency = "usd") =>
        new EntryDraft($"{refundId}:paid-by-bank", "refund.paid-by-bank", currency)
            .Debit(AccountCode.ClearingRefund, amountCents)
            .Credit(AccountCode.Bank, amountCents)
            .Build($"Refund {refundId} paid from the bank", source, refundId);
}
