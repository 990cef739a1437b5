namespace Portal.Domain.Ledger;

/// <summary>Entries of disputes: the platform bears the loss and the fee; inquiries move nothing. Rule <c>dispute-loss</c>.</summary>
public static class DisputePostings
{
    /// <summary>Stripe withdrew the disputed amount and its fee. Key <c>{dispute}:withdrawn</c>.</summary>
    public static JournalEntry FundsWithdrawn(
        string source, string disputeId, StripeMovement withdrawal, StripeAccountName account = StripeAccountName.Platform, string currency = "usd") =>
        new EntryDraft($"{disputeId}:withdrawn", "dispute.withdrawn", currency)
            .Debit(AccountCode.ClearingDispute, withdrawal.GrossCents)
            .Movement(account, withdrawal, AccountCode.FeeDispute)
            .Build($"Dispute {disputeId}: funds withdrawn", source, disputeId);

    /// <summary>The dispute was lost. Key <c>{dispute}:lost</c>.</summary>
    public static JournalEntry Lost(string source, string disputeId, long amountCents, string currency = "usd") =>
        new EntryDraft($"{disputeId}:lost", "dispute.lost", currency)
            .Debit(AccountCode.LossDispute, amountCents)
            .Credit(AccountCode.ClearingDispute, amountCents)
            .Build($"Dispute {disputeId} lost", source, disputeId);

    /// <summary>The dispute was won and the money came back; the fee only where Stripe returns it. Key <c>{dispute}:reinstated</c>.</summary>
    public static JournalEntry FundsReinstated(
        string source, string disputeId, StripeMovement returned, StripeAccountName account = StripeAccountName.Platform, string currency = "usd") =>
        new EntryDraft($"{disputeId}:reinstated", "dispute.reinstated", currency)
            .Movement(account, returned, AccountCode.FeeDispute)
            .Credit(AccountCode.ClearingDispute, returned.GrossCents)
            .Build($"Dispute {disputeId}: funds reinstated", source, disputeId);
}
