namespace Portal.Domain.Ledger;

/// <summary>Entries of Stripe's own fees and of movements we don't understand yet.</summary>
public static class FeePostings
{
    /// <summary>Stripe took a fee of its own (Connect, instant payout, other). Key <c>{balance transaction}:fee</c>.</summary>
    public static JournalEntry StripeFee(StripeAccountName account, StripeMovement fee, string currency = "usd") =>
        new EntryDraft($"{fee.BalanceTransactionId}:fee", "fee.stripe", currency)
            .Debit(AccountCode.FeeStripe, fee.GrossCents)
            .Movement(account, fee)
            .Build($"Fee of Stripe {fee.BalanceTransactionId}", $"balance-transaction:{fee.BalanceTransactionId}", fee.BalanceTransactionId);

    /// <summary>
    /// A balance transaction of an unknown type: kept in suspense, so that our Stripe account still equals Stripe's. Key <c>{balance transaction}:unknown</c>.
    /// </summary>
    public static JournalEntry Unknown(StripeAccountName account, StripeMovement movement, string currency = "usd") =>
        new EntryDraft($"{movement.BalanceTransactionId}:unknown", SuspendedMovement.UnknownKind, currency)
            .Movement(account, movement)
            .Debit(AccountCode.Suspense(account), Math.Max(0, -movement.AmountCents))
            .Credit(AccountCode.Suspense(account), Math.Max(0, movement.AmountCents))
            .Build($"Movement {movement.BalanceTransactionId} not understood", $"balance-transaction:{movement.BalanceTransactionId}", movement.BalanceTransactionId);

    /// <summary>
    /// An administrator booked a balance transaction that nobody here ordered: Stripe's fee is a fee, the gross waits in suspense until an
    /// adjustment says what it is. Key <c>{balance transaction}:booked</c>.
    /// </summary>
    /// <param name="account">The Stripe account it moved.</param>
    /// <param name="movement">What Stripe's balance transaction says.</param>
    /// <param name="note">Why it is booked, in the administrator's words.</param>
    /// <param name="currency">Lower-case ISO code.</param>
    public static JournalEntry Booked(StripeAccountName account, StripeMovement movement, string note, string currency = "usd") =>
        new EntryDraft($"{movement.BalanceTransactionId}:booked", SuspendedMovement.BookedKind, currency)
            .Movement(account, movement)
            .Debit(AccountCode.Suspense(account), Math.Max(0, -movement.AmountCents))
            .Credit(AccountCode.Suspense(account), Math.Max(0, movement.AmountCents))
            .Build($"Movement {movement.BalanceTransactionId} booked by hand. {note}", $"balance-transaction:{movement.BalanceTransactionId}", movement.BalanceTransactionId);
}
