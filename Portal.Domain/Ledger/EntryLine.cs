namespace Portal.Domain.Ledger;

/// <summary>One line of a journal entry.</summary>
/// <param name="Account">The account it changes.</param>
/// <param name="AmountCents">Cents in the entry's currency; a debit is positive, a credit negative.</param>
/// <param name="BalanceTransaction">On a <c>stripe:*</c> account: the id of Stripe's one balance transaction it stands for.</param>
public sealed record EntryLine(AccountCode Account, long AmountCents, string? BalanceTransaction = null)
{
    /// <summary>The debit in cents, or zero.</summary>
    public long DebitCents => AmountCents > 0 ? AmountCents : 0;

    /// <summary>The credit in cents as a positive figure, or zero.</summary>
    public long CreditCents => AmountCents < 0 ? -AmountCents : 0;
}
