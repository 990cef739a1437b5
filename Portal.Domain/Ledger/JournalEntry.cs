namespace Portal.Domain.Ledger;

/// <summary>
/// One business fact in double entry, with all its lines. It can't be built unbalanced; once posted it is never changed,
/// only reversed. Rules <c>double-entry</c> and <c>one-key-one-entry</c>.
/// </summary>
public sealed record JournalEntry
{
    /// <summary>Builds an entry from its lines.</summary>
    /// <exception cref="LedgerFault">Fewer than two lines, a zero line, sums that aren't zero on the balance sheet and beside it, a Stripe
    /// line without its balance transaction or another line with one.</exception>
    /// <exception cref="ArgumentException">A missing key, kind or description.</exception>
    public JournalEntry(string key, string kind, string currency, string description, IReadOnlyList<EntryLine> lines)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        ArgumentNullException.ThrowIfNull(lines);
        Key = key;
        Kind = kind;
        Currency = new Money(0, currency).Currency;
        Description = description;
        Lines = [.. lines];
        Check();
    }

    /// <summary>Unique: <c>{object id}:{fact}</c>, such as <c>in_123:paid</c>; posting it again changes nothing.</summary>
    public string Key { get; }

    /// <summary>Short dotted name of the fact, such as <c>session.charged</c>.</summary>
    public string Kind { get; }

    /// <summary>Lower-case ISO code of all its lines.</summary>
    public string Currency { get; }

    /// <summary>What happened, with opaque ids only.</summary>
    public string Description { get; }

    /// <summary>Two or more lines; balance-sheet lines and memo lines each add up to zero.</summary>
    public IReadOnlyList<EntryLine> Lines { get; }

    /// <summary>Our own object it comes from, such as <c>booking:42</c>.</summary>
    public string? Source { get; init; }

    /// <summary>Stripe's object it comes from, such as <c>pi_123</c>.</summary>
    public string? StripeObject { get; init; }

    /// <summary>The key of the entry that this one takes back whole.</summary>
    public string? ReversesKey { get; init; }

    /// <summary>What an account changes by in this entry: debit positive, in cents.</summary>
    public long ChangeOf(AccountCode account) => Lines.Where(line => line.Account == account).Sum(line => line.AmountCents);

    /// <summary>The entry that takes this one back whole. Only for entries without Stripe lines: Stripe's own movements are new facts.</summary>
    /// <exception cref="LedgerFault">The entry has Stripe lines, or is a reversal itself.</exception>
    public JournalEntry Reversal(string key, string kind, string description)
    {
        if (ReversesKey is not null) throw new LedgerFault("reverses_a_reversal", key);
        if (Lines.Any(line => line.Account.IsStripe)) throw new LedgerFault("stripe_line_not_reversible", key);
        return new JournalEntry(key, kind, Currency, description, [.. Lines.Select(line => line with { AmountCents = -line.AmountCents })])
        {
            Source = Source,
            StripeObject = StripeObject,
            ReversesKey = Key,
        };
    }

    private void Check()
    {
        Require(Lines.Count >= 2, "too_few_lines");
        var (sheet, memo) = (Int128.Zero, Int128.Zero);
        foreach (var line in Lines)
        {
            Require(line.AmountCents != 0, "zero_line");
            if (line.Account.IsStripe) Require(line.BalanceTransaction is { Length: > 0 }, "stripe_line_without_balance_transaction");
            else Require(line.BalanceTransaction is null, "balance_transaction_elsewhere");
            if (line.Account.IsMemo) memo += line.AmountCents;
            else sheet += line.AmountCents;
        }

        Require(sheet == 0 && memo == 0, "unbalanced");
    }

    private void Require(bool holds, string rule)
    {
        if (!holds) throw new LedgerFault(rule, Key);
    }
}
