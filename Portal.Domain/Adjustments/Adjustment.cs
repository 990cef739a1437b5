using Portal.Domain.Ledger;

namespace Portal.Domain.Adjustments;

/// <summary>A journal entry that people make by hand: one writes it with a reason, another approves it. Rule <c>two-admins</c>.</summary>
public sealed class Adjustment : Entity
{
    private const int ReasonLength = 500;
    private readonly List<AdjustmentLine> lines = [];

    private Adjustment() { }

    private Adjustment(string reason, string currency, IEnumerable<AdjustmentLine> lines, int authorId, DateTimeOffset now)
        : base(now)
    {
        Reason = reason.Trim();
        Currency = currency;
        AuthorId = authorId;
        this.lines.AddRange(lines);
    }

    /// <summary>Why, in the author's words.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Lower-case ISO code of all its lines.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>Who wrote it.</summary>
    public int AuthorId { get; private set; }

    /// <summary>Who approved or rejected it.</summary>
    public int? DecidedById { get; private set; }

    /// <summary>When that was (UTC).</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public AdjustmentState State { get; private set; }

    /// <summary>Its lines.</summary>
    public IReadOnlyList<AdjustmentLine> Lines => lines;

    /// <summary>What it moves: the sum of its debits, in cents.</summary>
    public long AmountCents => lines.Where(line => line.AmountCents > 0).Sum(line => line.AmountCents);

    /// <summary>Writes one. Refused: no reason, fewer than two lines, an account that isn't in the chart or is Stripe's, sums that differ.</summary>
    public static Result<Adjustment> Propose(string? reason, string currency, IReadOnlyList<AdjustmentLine> lines, int authorId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (Text.Check(reason, 10, ReasonLength, "The reason", "reason") is { } refusal)
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
        var approval = Approval.Of(Reason, AuthorId, personId);
        if (approval.IsRefused)
        {
            return approval.Refusal;
        }

        return Decide(AdjustmentState.Approved, personId, now) is { } refusal
            ? refusal
            : AdjustmentPostings.Approved(Id, [.. lines.Select(line => new EntryLine(AccountCode.Parse(line.Account), line.AmountCents))], approval.Value, Currency);
    }

    /// <summary>Turns it down, or withdraws it. Refused: decided before.</summary>
    public Result Reject(int personId, DateTimeOffset now) =>
        Decide(AdjustmentState.Rejected, personId, now) is { } refusal ? refusal : Result.Done;

    private Refusal? Decide(AdjustmentState state, int personId, DateTimeOffset now)
    {
        if (State != AdjustmentState.Proposed)
        {
            return Result.Refuse("adjustment_decided", "This adjustment is decided already.");
        }

        (State, DecidedById, DecidedAt) = (state, personId, now.ToUniversalTime());
        Changed(now);
        return null;
    }

    private static bool Balances(IEnumerable<AdjustmentLine> lines, bool memo) => lines
        .Where(line => line.Account.StartsWith("memo:", StringComparison.Ordinal) == memo)
        .Aggregate(Int128.Zero, (sum, line) => sum + line.AmountCents) == 0;
}
