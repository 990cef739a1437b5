using Portal.Domain.Adjustments;
using Portal.Domain.Ledger;

namespace Portal.Domain.Payouts;

/// <summary>
/// What a therapist has owed for more than 180 days and will not earn any more: one administrator proposes to bear it, another approves.
/// Rules <c>debt-netting</c> and <c>two-admins</c>.
/// </summary>
public sealed class DebtWriteOff : Proposal
{
    private DebtWriteOff() { }

    private DebtWriteOff(int therapistId, long amountCents, string reason, string currency, int authorId, DateTimeOffset now)
        : base(reason, currency, authorId, now) => (TherapistId, AmountCents) = (therapistId, amountCents);

    /// <summary>Who owes it.</summary>
    public int TherapistId { get; private set; }

    /// <summary>What could be written off when it was proposed, in cents.</summary>
    public long AmountCents { get; private set; }

    /// <summary>What was written off, in cents: nothing until it is approved, and less than was proposed where some of it was earned meanwhile.</summary>
    public long WrittenOffCents { get; private set; }

    private protected override string Noun => "write-off";

    /// <summary>Proposes to write off all that is older than 180 days. Refused: no reason, or nothing of what is owed is as old.</summary>
    public static Result<DebtWriteOff> Propose(
        int therapistId, TherapistDebts debts, string? reason, int authorId, DateTimeOffset now, string currency = "usd")
    {
        ArgumentNullException.ThrowIfNull(debts);
        if (CheckReason(reason) is { } refusal) return refusal;
        var overdue = debts.OverdueCents(now);
        return overdue == 0 ? NothingOverdue(debts) : new DebtWriteOff(therapistId, overdue, reason!, currency, authorId, now);
    }

    /// <summary>What an approval at <paramref name="now"/> writes off, in cents: never more than was proposed, nor than is still owed of it.</summary>
    public long ToWriteOffCents(TherapistDebts debts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(debts);
        return Math.Min(AmountCents, debts.OverdueCents(now));
    }

    /// <summary>A second person approves it; the entry to be posted. Refused: decided before, by its author, or nothing of it is owed any more.</summary>
    public Result<JournalEntry> Approve(TherapistDebts debts, int personId, DateTimeOffset now)
    {
        var cents = ToWriteOffCents(debts, now);
        if (State == ProposalState.Proposed && cents == 0) return NothingOverdue(debts);
        var approval = ApprovedBy(personId, now);
        if (approval.IsRefused) return approval.Refusal;
        WrittenOffCents = cents;
        return PayoutPostings.DebtWrittenOff(Id, TherapistId, cents, approval.Value, Currency);
    }

    private static Refusal NothingOverdue(TherapistDebts debts) => new("nothing_overdue", debts.TotalCents == 0
        ? "Nothing is owed any more, so there is nothing to write off."
        : "Nothing of what is owed is older than 180 days; until then it waits for new earnings.");
}
