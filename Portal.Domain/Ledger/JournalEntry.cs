namespace Portal.Domain.Ledger;

/// <summary>
/// One business fact in double entry, with all its lines. It can't be built unbalanced; once posted it is never changed,
/// only reversed. Rules <c>double-entry</c> and <c>one-key-one-entry</c>.
/// </summary>
public sealed record JournalEntry
{
    /// <summary>Builds an entry from its lines.</summary>
    /// <exception cref="ArgumentException">Fewer than two lines, a zero line, sums that aren't zero on the balance sheet and beside it, a
    /// Stripe line without its balance transaction or another line with one, a missing key or kind.</exception>
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
    /// <exception cref="ArgumentException">The entry has Stripe lines.</exception>
    public JournalEntry Reversal(string key, string kind, string description) =>
        new(key, kind, Currency, description, [.. Lines.Select(line => line with { AmountCents = -line.AmountCents, BalanceTransaction = null })])
        {
            Source = Source,
            StripeObject = StripeObject,
            ReversesKey = Key,
        };

    private void Check()
    {
        Require(Lines.Count >= 2, "needs two lines or more");
        Require(Lines.All(line => line.AmountCents != 0), "has a line of zero");
        Require(Lines.All(line => line.Account.IsStripe == line.BalanceTransaction is { Length: > 0 }), "must name a balance transaction on Stripe lines, and only there");
        Require(SumWhere(memo: false) == 0 && SumWhere(memo: true) == 0, "doesn't balance");
    }

    private Int128 SumWhere(bool memo) => Lines
        .Where(line => line.Account.IsMemo == memo)
        .Aggregate(Int128.Zero, (sum, line) => sum + line.AmountCents);

    private void Require(bool holds, string fault)
    {
        if (!holds)
        {
            throw new ArgumentException($"Journal entry {Key} {fault}.");
        }
    }
}
