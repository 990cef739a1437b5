using Portal.Domain.Adjustments;
using Portal.Domain.Payouts;

namespace Portal.Payouts;

/// <summary>A therapist who owes; amounts in cents.</summary>
/// <param name="TherapistId">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="OwedCents">All that is owed.</param>
/// <param name="OverdueCents">Of it older than 180 days.</param>
/// <param name="OldestSince">Since when the oldest of it is owed (UTC); null where nothing is owed any more.</param>
/// <param name="ProposedCents">The write-off that waits for a second administrator; null where none does.</param>
public sealed record DebtorRow(int TherapistId, string Name, string Currency, long OwedCents, long OverdueCents, DateTimeOffset? OldestSince, long? ProposedCents);

/// <summary>One debt that is still open; amounts in cents.</summary>
/// <param name="EntryId">The journal entry that made it.</param>
/// <param name="BookingId">The session that was refunded; null where it is something else.</param>
/// <param name="With">The employee's name; null where it is no session.</param>
/// <param name="HeldAt">When the session was (UTC).</param>
/// <param name="Since">Since when it is owed (UTC).</param>
/// <param name="Days">How many days that is.</param>
/// <param name="WaitsUntil">Until when it waits for new earnings (UTC).</param>
/// <param name="IsOverdue">Whether it may be written off.</param>
/// <param name="OwedCents">What it was.</param>
/// <param name="LeftCents">What is still owed of it.</param>
public sealed record DebtLine(
    long EntryId, int? BookingId, string? With, DateTimeOffset? HeldAt, DateTimeOffset Since, int Days, DateTimeOffset WaitsUntil, bool IsOverdue, long OwedCents, long LeftCents)
{
    /// <summary>What was taken from earnings, or written off, of it.</summary>
    public long SettledCents => OwedCents - LeftCents;
}

/// <summary>What settled debts, the oldest first.</summary>
/// <param name="EntryId">The journal entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Cents">How much, in cents.</param>
public sealed record DebtSettlement(long EntryId, string Kind, DateTimeOffset At, long Cents)
{
    /// <summary>Whether we bear it; otherwise it was earned.</summary>
    public bool IsWriteOff => Kind == "therapist.debt-written-off";
}

/// <summary>A write-off with the names of those who made it.</summary>
/// <param name="WriteOff">It.</param>
/// <param name="Author">Who proposed it.</param>
/// <param name="DecidedBy">Who decided it.</param>
/// <param name="NowCents">What approving it now would write off, in cents; 0 for a decided one.</param>
public sealed record WriteOffView(DebtWriteOff WriteOff, string Author, string? DecidedBy, long NowCents);

/// <summary>What one therapist owes, and all that became of it.</summary>
/// <param name="TherapistId">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="Debts">Open debts, oldest first.</param>
/// <param name="Settlements">What settled debts, newest first.</param>
/// <param name="WriteOffs">Write-offs, newest first.</param>
public sealed record DebtView(
    int TherapistId, string Name, string Currency, IReadOnlyList<DebtLine> Debts, IReadOnlyList<DebtSettlement> Settlements, IReadOnlyList<WriteOffView> WriteOffs)
{
    /// <summary>All that is owed.</summary>
    public long OwedCents => Debts.Sum(debt => debt.LeftCents);

    /// <summary>Of it older than 180 days.</summary>
    public long OverdueCents => Debts.Where(debt => debt.IsOverdue).Sum(debt => debt.LeftCents);

    /// <summary>What was taken from earnings.</summary>
    public long NettedCents => Settlements.Where(settled => !settled.IsWriteOff).Sum(settled => settled.Cents);

    /// <summary>What was written off.</summary>
    public long WrittenOffCents => Settlements.Where(settled => settled.IsWriteOff).Sum(settled => settled.Cents);

    /// <summary>The write-off that waits for a second administrator; null where none does.</summary>
    public WriteOffView? Proposed => WriteOffs.FirstOrDefault(writeOff => writeOff.WriteOff.State == ProposalState.Proposed);
}
