using Portal.Domain.Ledger;

namespace Portal.Domain.Adjustments;

/// <summary>A journal entry that people make by hand: one writes it with a reason, another approves it. Rule <c>two-admins</c>.</summary>
public sealed class Adjustment : Proposal
{
    private readonly List<AdjustmentLine> lines = [];

    private Adjustment() { }

    private Adjustment(string reason, string currency, IEnumerable<AdjustmentLine> lines, int authorId, DateTimeOffset now)
        : base(reason, currency, authorId, now) => this.lines.AddRange(lines);

    /// <summary>Its lines.</summary>
    public IReadOnlyList<AdjustmentLine> Lines => lines;

    /// <summary>What it moves: the sum of its debits, in cents.</summary>
    public long AmountCents => lines.Where(line => line.AmountCents > 0).Sum(line => line.AmountCents);

    private protected override string Noun => "adjustment";

    /// <summary>Writes one. Refused: no reason, fewer than two lines, an account that isn't in the chart or is Stripe's, sums that differ.</summary>
    public static Result<Adjustment> Propose(string? reason, string currency, IReadOnlyList<AdjustmentLine> lines, int authorId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (CheckReason(reason) is { } refusal)
        {
            return refusal;
        }

        if (lines.Count < 2)
        {
            return Result.Refuse("too_few_lines", "An adjustment needs two lines or more.", "lines");
        }

        if (lines.Select(line => line.Check()).FirstOrDefault(found => found is not null) is { } wrong)
        {
            return wrong;
        }

        return Balances(lines, memo: false) && Balances(lines, memo: true)
            ? new Adjustment(reason!, currency, lines, authorId, now)
            : Result.Refuse("does_not_balance", "Debits and credits must be equal, on the balance sheet and in the memo accounts each.", "lines");
    }

    /// <summary>A second person approves it; the entry to be posted. Refused: decided before, or by its author.</summary>
    public Result<JournalEntry> Approve(int personId, DateTimeOffset now)
    {
        var approval = ApprovedBy(personId, now);
        return approval.IsRefused
            ? approval.Refusal
            : AdjustmentPostings.Approved(Id, [.. lines.Select(line => new EntryLine(AccountCode.Parse(line.Account), line.AmountCents))], approval.Value, Currency);
    }

    private static bool Balances(IEnumerable<AdjustmentLine> lines, bool memo) => lines
        .Where(line => line.Account.StartsWith("memo:", StringComparison.Ordinal) == memo)
        .Aggregate(Int128.Zero, (sum, line) => sum + line.AmountCents) == 0;
}
