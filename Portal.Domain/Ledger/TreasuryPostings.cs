namespace Portal.Domain.Ledger;

/// <summary>Entries of our own money between Stripe's accounts and our bank.</summary>
public static class TreasuryPostings
{
    /// <summary>A Stripe account paid out to our bank. Key <c>{payout}:created</c>.</summary>
    public static JournalEntry PayoutCreated(StripeAccountName account, string payoutId, StripeMovement payout, string currency = "usd") =>
        new EntryDraft($"{payoutId}:created", "treasury.payout-created", currency)
            .Debit(AccountCode.ClearingBank, payout.GrossCents)
            .Movement(account, payout)
            .Build($"Payout {payoutId} on its way to the bank", $"treasury:{payoutId}", payoutId);

    /// <summary>That payout arrived at the bank. Key <c>{payout}:paid</c>.</summary>
    public static JournalEntry PayoutArrived(string payoutId, long amountCents, string currency = "usd") =>
        new EntryDraft($"{payoutId}:paid", "treasury.payout-arrived", currency)
            .Debit(AccountCode.Bank, amountCents)
            .Credit(AccountCode.ClearingBank, amountCents)
            .Build($"Payout {payoutId} arrived at the bank", $"treasury:{payoutId}", payoutId);

    /// <summary>That payout failed and Stripe has the money again. Key <c>{payout}:failed</c>.</summary>
    /// <param name="account">The Stripe account.</param>
    /// <param name="payoutId">The payout.</param>
    /// <param name="returned">The balance transaction that brought it back.</param>
    /// <param name="hadArrived">Whether its arrival was posted before.</param>
    /// <param name="currency">Lower-case ISO code.</param>
    public static JournalEntry PayoutFailed(
        StripeAccountName account, string payoutId, StripeMovement returned, bool hadArrived, string currency = "usd") =>
        new EntryDraft($"{payoutId}:failed", "treasury.payout-failed", currency)
            .Movement(account, returned)
            .Credit(hadArrived ? AccountCode.Bank : AccountCode.ClearingBank, returned.GrossCents)
            .Build($"Payout {payoutId} failed", $"treasury:{payoutId}", payoutId);

    /// <summary>Our bank sent a top-up. Key <c>{top-up}:sent</c>.</summary>
    public static JournalEntry TopUpSent(string topUpId, long amountCents, string currency = "usd") =>
        new EntryDraft($"{topUpId}:sent", "treasury.top-up-sent", currency)
            .Debit(AccountCode.ClearingBank, amountCents)
            .Credit(AccountCode.Bank, amountCents)
            .Build($"Top-up {topUpId} sent by the bank", $"treasury:{topUpId}", topUpId);

    /// <summary>A top-up arrived in a Stripe account. Key <c>{top-up}:succeeded</c>.</summary>
    public static JournalEntry TopUpArrived(StripeAccountName account, string topUpId, StripeMovement topUp, string currency = "usd") =>
        new EntryDraft($"{topUpId}:succeeded", "treasury.top-up-arrived", currency)
            .Movement(account, topUp)
            .Credit(AccountCode.ClearingBank, topUp.GrossCents)
            .Build($"Top-up {topUpId} arrived", $"treasury:{topUpId}", topUpId);

    /// <summary>A top-up failed or was cancelled before it arrived: the bank has the money again. Key <c>{top-up}:ended</c>.</summary>
    public static JournalEntry TopUpEnded(string topUpId, long amountCents, string currency = "usd") =>
        TopUpSent(topUpId, amountCents, currency).Reversal($"{topUpId}:ended", "treasury.top-up-ended", $"Top-up {topUpId} did not arrive");

    /// <summary>A top-up that had arrived was pulled back by the bank. Key <c>{top-up}:reversed</c>.</summary>
    public static JournalEntry TopUpReversed(StripeAccountName account, string topUpId, StripeMovement reversal, string currency = "usd") =>
        new EntryDraft($"{topUpId}:reversed", "treasury.top-up-reversed", currency)
            .Debit(AccountCode.Bank, reversal.GrossCents)
            .Movement(account, reversal)
            .Build($"Top-up {topUpId} was pulled back", $"treasury:{topUpId}", topUpId);

    /// <summary>
    /// A conversion at Stripe's rate, one entry in each currency: what left through <c>fx:{ccy}</c> and what came, less a fee; a difference to
    /// what was expected goes to <c>fx:result</c>. Keys <c>{stripe object}:converted:{ccy}</c>.
    /// </summary>
    public static IReadOnlyList<JournalEntry> Converted(
        StripeAccountName account, string stripeObjectId, StripeMovement sold, string soldCurrency, StripeMovement bought, string boughtCurrency, long expectedCents) =>
    [
        new EntryDraft($"{stripeObjectId}:converted:{soldCurrency}", "treasury.converted", soldCurrency)
            .Debit(AccountCode.Fx(soldCurrency), sold.GrossCents)
            .Movement(account, sold, AccountCode.FeeFx)
            .Build($"Conversion {stripeObjectId}, sold", $"treasury:{stripeObjectId}", stripeObjectId),
        new EntryDraft($"{stripeObjectId}:converted:{boughtCurrency}", "treasury.converted", boughtCurrency)
            .Movement(account, bought, AccountCode.FeeFx)
            .Credit(AccountCode.Fx(boughtCurrency), expectedCents)
            .Debit(AccountCode.FxResult, Math.Max(0, expectedCents - bought.AmountCents))
            .Credit(AccountCode.FxResult, Math.Max(0, bought.AmountCents - expectedCents))
            .Build($"Conversion {stripeObjectId}, bought", $"treasury:{stripeObjectId}", stripeObjectId),
    ];
}
