namespace Portal.Ledger;

/// <summary>Which entries of the journal are wanted, newest first.</summary>
/// <param name="Take">How many at most.</param>
public sealed record JournalFilter(int Take)
{
    /// <summary>An entry's number, key, source, Stripe id or balance transaction, or a person's or employer's name.</summary>
    public string? Search { get; init; }

    /// <summary>An account's code, or the beginning of one.</summary>
    public string? Account { get; init; }

    /// <summary>The Stripe object it stands for.</summary>
    public string? StripeObject { get; init; }

    /// <summary>The kind of entry.</summary>
    public string? Kind { get; init; }

    /// <summary>Posted at or after this instant (UTC).</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Posted before this instant (UTC).</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Only entries older than this one.</summary>
    public long? After { get; init; }

    /// <summary>Only entries newer than this one, the nearest of them.</summary>
    public long? Before { get; init; }
}

/// <summary>An entry in a list, with its lines.</summary>
public sealed record JournalRow
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>When it was posted (UTC).</summary>
    public required DateTimeOffset PostedAt { get; init; }

    /// <summary>What kind of fact.</summary>
    public required string Kind { get; init; }

    /// <summary>The fact's key.</summary>
    public required string Key { get; init; }

    /// <summary>What happened.</summary>
    public required string Description { get; init; }

    /// <summary>Our object it explains.</summary>
    public string? Source { get; init; }

    /// <summary>Stripe's object it stands for.</summary>
    public string? StripeObject { get; init; }

    /// <summary>Who posted it.</summary>
    public required string Who { get; init; }

    /// <summary>The entry it takes back.</summary>
    public long? ReversesId { get; init; }

    /// <summary>Its lines in posting order.</summary>
    public required IReadOnlyList<JournalLineView> Lines { get; init; }

    /// <summary>The kind in words.</summary>
    public string Title => EntryTitles.Of(Kind);

    /// <summary>Its currency.</summary>
    public string Currency => Lines.Count == 0 ? "usd" : Lines[0].Currency;

    /// <summary>What was moved, in cents: what the accounts changed by together, or the largest line where more than that passed through one of them.</summary>
    public long AmountCents
    {
        get
        {
            var onSheet = Lines.Where(line => !line.IsMemo).GroupBy(line => line.Account).Sum(account => Math.Max(0, account.Sum(line => line.Cents)));
            return Math.Max(onSheet, Lines.Count == 0 ? 0 : Lines.Max(line => Math.Abs(line.Cents)));
        }
    }

    /// <summary>All debits, in cents.</summary>
    public long DebitCents => Lines.Sum(line => Math.Max(0, line.Cents));
}

/// <summary>A line of an entry.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Account">The account's code.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="IsMemo">Whether it stands beside the sheet.</param>
/// <param name="Cents">Debit positive, credit negative.</param>
/// <param name="BalanceTransaction">The balance transaction of a line on a Stripe account.</param>
public sealed record JournalLineView(long EntryId, string Account, string Currency, bool IsMemo, long Cents, string? BalanceTransaction)
{
    /// <summary>The account in words.</summary>
    public string Title => Domain.Ledger.AccountChart.FamilyOf(Account)?.Title ?? Account;
}

/// <summary>A part of the journal, with cursors to what is newer and older.</summary>
/// <param name="Rows">Newest first.</param>
/// <param name="Older">The entry after which older ones begin; null at the end.</param>
/// <param name="Newer">The entry before which newer ones stand; null at the start.</param>
public sealed record JournalPart(IReadOnlyList<JournalRow> Rows, long? Older, long? Newer);

/// <summary>One entry with everything around it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="PostedBy">Who, in words.</param>
/// <param name="ReversedBy">The entry that takes it back; null where none does.</param>
/// <param name="IsChained">Whether it is in the hash chain yet.</param>
/// <param name="Facts">What its source says, label and value.</param>
/// <param name="Related">Other entries of the same source.</param>
public sealed record EntryView(
    JournalRow Entry, string PostedBy, long? ReversedBy, bool IsChained, IReadOnlyList<SourceFact> Facts, IReadOnlyList<JournalRow> Related);

/// <summary>One fact of an entry's source.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Value">In words.</param>
/// <param name="Cents">As money; null where it is none.</param>
/// <param name="At">As an instant (UTC); null where it is none.</param>
/// <param name="About">What it names, as <c>payout-run:3</c>, where that is more than words.</param>
public sealed record SourceFact(string Label, string? Value = null, long? Cents = null, DateTimeOffset? At = null, string? About = null);

/// <summary>An account with its balance.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="IsMemo">Whether it stands beside the sheet.</param>
/// <param name="Cents">Debits less credits.</param>
/// <param name="NormalSide">1 debit, −1 credit.</param>
public sealed record AccountRow(string Code, string Currency, bool IsMemo, long Cents, int NormalSide)
{
    /// <summary>The account in words.</summary>
    public string Title => Domain.Ledger.AccountChart.FamilyOf(Code)?.Title ?? Code;

    /// <summary>The balance where it is a debit, else zero.</summary>
    public long DebitCents => Math.Max(0, Cents);

    /// <summary>The balance where it is a credit, else zero.</summary>
    public long CreditCents => Math.Max(0, -Cents);
}

/// <summary>A part of the trial balance, and the sums of all of it.</summary>
/// <param name="Rows">The accounts of this part.</param>
/// <param name="Total">How many accounts match.</param>
/// <param name="DebitCents">All debit balances of the currency, matching or not.</param>
/// <param name="CreditCents">All credit balances of the currency, matching or not.</param>
public sealed record TrialBalancePart(IReadOnlyList<AccountRow> Rows, int Total, long DebitCents, long CreditCents);

/// <summary>A line of an account's statement.</summary>
/// <param name="LineId">Its place.</param>
/// <param name="EntryId">The entry.</param>
/// <param name="PostedAt">When (UTC).</param>
/// <param name="Kind">What kind of fact.</param>
/// <param name="Description">What happened.</param>
/// <param name="Cents">Debit positive, credit negative.</param>
/// <param name="BalanceCents">The balance after it, on the account's normal side.</param>
public sealed record StatementRow(long LineId, long EntryId, DateTimeOffset PostedAt, string Kind, string Description, long Cents, long BalanceCents);

/// <summary>A part of an account's statement, newest first.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Older">The line after which older ones begin; null at the end.</param>
/// <param name="Newer">The line before which newer ones stand; null at the start.</param>
public sealed record StatementPart(IReadOnlyList<StatementRow> Rows, long? Older, long? Newer);
