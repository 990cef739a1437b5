using Portal.Domain.Ledger;

namespace Portal.Domain.Adjustments;

/// <summary>A journal entry that one administrator proposes with a reason and another one decides on. Rule <c>two-admins</c>.</summary>
public abstract class Proposal : Entity
{
    private const int LeastReason = 10;
    private const int LongestReason = 500;

    private protected Proposal() { }

    private protected Proposal(string reason, string currency, int authorId, DateTimeOffset now)
        : base(now) => (Reason, Currency, AuthorId) = (reason.Trim(), currency, authorId);

    /// <summary>Why, in the author's words.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Lower-case ISO code of what it moves.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>Who wrote it.</summary>
    public int AuthorId { get; private set; }

    /// <summary>Who approved or rejected it.</summary>
    public int? DecidedById { get; private set; }

    /// <summary>When that was (UTC).</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public ProposalState State { get; private set; }

    /// <summary>What it is called: "adjustment".</summary>
    private protected abstract string Noun { get; }

    /// <summary>Turns it down, or withdraws it. Refused: decided before.</summary>
    public Result Reject(int personId, DateTimeOffset now) =>
        Decide(ProposalState.Rejected, personId, now) is { } refusal ? refusal : Result.Done;

    /// <summary>Why this can't be a reason; null where it can.</summary>
    private protected static Refusal? CheckReason(string? reason) => Text.Check(reason, LeastReason, LongestReason, "The reason", "reason");

    /// <summary>A second person approves it. Refused: decided before, or by its author.</summary>
    private protected Result<Approval> ApprovedBy(int personId, DateTimeOffset now)
    {
        var approval = Approval.Of(Reason, AuthorId, personId);
        if (approval.IsRefused) return approval.Refusal;
        return Decide(ProposalState.Approved, personId, now) is { } refusal ? refusal : approval.Value;
    }

    private Refusal? Decide(ProposalState state, int personId, DateTimeOffset now)
    {
        if (State != ProposalState.Proposed) return new Refusal($"{Noun.Replace('-', '_')}_decided", $"This {Noun} is decided already.");
        (State, DecidedById, DecidedAt) = (state, personId, now.ToUniversalTime());
        Changed(now);
        return null;
    }
}
