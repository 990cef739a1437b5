namespace Portal.Domain.Ledger;

/// <summary>Entries of payout runs, of the bank payouts behind them, and of therapists' debts.</summary>
public static class PayoutPostings
{
    /// <summary>
    /// A run took what is payable for its transfer. Key <c>payout-item:{id}:reserved</c>, for a further attempt with its number.
    /// </summary>
    public static JournalEntry ItemReserved(int itemId, int therapistId, long amountCents, int attempt = 1, string currency = "usd") =>
        new EntryDraft($"payout-item:{itemId}:reserved{Numbered(attempt)}", "payout.reserved", currency)
            .Debit(AccountCode.PayableTherapist(therapistId), amountCents)
            .Credit(AccountCode.ClearingPayout, amountCents)
            .Build($"Payout item {itemId} reserved for therapist {therapistId}", $"payout-item:{itemId}");

    /// <summary>The transfer of an item was made. Key <c>{transfer}:created</c>.</summary>
    public static JournalEntry ItemTransferred(int itemId, int therapistId, string transferId, StripeMovement transfer, string currency = "usd") =>
        new EntryDraft($"{transferId}:created", "payout.transferred", currency)
            .Debit(AccountCode.ClearingPayout, transfer.GrossCents)
            .Movement(StripeAccountName.Platform, transfer)
            .Connected(therapistId, transfer.GrossCents)
            .Build($"Payout item {itemId} transferred to therapist {therapistId}", $"payout-item:{itemId}", transferId);

    /// <summary>Stripe refused the transfer of an item: it is payable again. Key as when it was reserved, with <c>refused</c>.</summary>
    public static JournalEntry ItemRefused(int itemId, int therapistId, long amountCents, int attempt = 1, string currency = "usd") =>
        ItemReserved(itemId, therapistId, amountCents, attempt, currency)
            .Reversal($"payout-item:{itemId}:refused{Numbered(attempt)}", "payout.refused", $"Payout item {itemId} of therapist {therapistId} refused");

    /// <summary>The transfer of an item was reversed later: it is payable again. Key <c>{reversal}:created</c>.</summary>
    public static JournalEntry TransferReversed(int itemId, int therapistId, string reversalId, StripeMovement reversal, string currency = "usd") =>
        new EntryDraft($"{reversalId}:created", "payout.transfer-reversed", currency)
            .Movement(StripeAccountName.Platform, reversal)
            .Credit(AccountCode.PayableTherapist(therapistId), reversal.GrossCents)
            .Connected(therapistId, -reversal.GrossCents)
            .Build($"Transfer of payout item {itemId} reversed", $"payout-item:{itemId}", reversalId);

    /// <summary>A connected account's payout to the therapist's bank was created. Memo only. Key <c>{payout}:created</c>.</summary>
    public static JournalEntry BankPayoutCreated(int therapistId, string payoutId, long amountCents, string currency = "usd") =>
        new EntryDraft($"{payoutId}:created", "payout.to-bank", currency)
            .Connected(therapistId, -amountCents)
            .Build($"Payout to the bank of therapist {therapistId}", $"therapist:{therapistId}", payoutId);

    /// <summary>That payout failed or was cancelled: the money is in the connected account again. Key <c>{payout}:returned</c>.</summary>
    public static JournalEntry BankPayoutReturned(int therapistId, string payoutId, long amountCents, string currency = "usd") =>
        BankPayoutCreated(therapistId, payoutId, amountCents, currency)
            .Reversal($"{payoutId}:returned", "payout.returned", $"Payout to the bank of therapist {therapistId} came back");

    /// <summary>
    /// What Stripe took out of the connected account for that payout, as for an instant one. Memo only, for the therapist bears it; it stays
    /// with Stripe when the payout comes back. A payout that cost nothing has none. Key <c>{payout}:fee</c>.
    /// </summary>
    public static JournalEntry BankPayoutFee(int therapistId, string payoutId, long feeCents, string currency = "usd") =>
        new EntryDraft($"{payoutId}:fee", "payout.fee", currency)
            .Connected(therapistId, -feeCents)
            .Build($"Stripe's fee for a payout to the bank of therapist {therapistId}", $"therapist:{therapistId}", payoutId);

    /// <summary>A therapist who owes earned again: earnings are netted against the debt. Key <c>{cause}:netted</c>.</summary>
    public static JournalEntry DebtNetted(string cause, int therapistId, long amountCents, string currency = "usd") =>
        new EntryDraft($"{cause}:netted", "therapist.debt-netted", currency)
            .Debit(AccountCode.PayableTherapist(therapistId), amountCents)
            .Credit(AccountCode.ReceivableTherapist(therapistId), amountCents)
            .Build($"Debt of therapist {therapistId} netted", $"therapist:{therapistId}");

    /// <summary>A debt that is older than 180 days was written off by two admins; see <see cref="TherapistDebts"/>. Key <c>write-off:{id}:approved</c>.</summary>
    public static JournalEntry DebtWrittenOff(int writeOffId, int therapistId, long amountCents, Approval approval, string currency = "usd")
    {
        ArgumentNullException.ThrowIfNull(approval);
        return new EntryDraft($"write-off:{writeOffId}:approved", "therapist.debt-written-off", currency)
            .Debit(AccountCode.LossTherapist, amountCents)
            .Credit(AccountCode.ReceivableTherapist(therapistId), amountCents)
            .Build($"Debt of therapist {therapistId} written off. {approval}", $"write-off:{writeOffId}");
    }

    private static string Numbered(int attempt) => attempt == 1 ? "" : $":{attempt}";
}
