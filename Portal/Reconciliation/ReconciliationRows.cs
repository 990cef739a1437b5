using Portal.Domain;
using Portal.Domain.Reconciliation;

namespace Portal.Reconciliation;

/// <summary>A day of an account in the calendar.</summary>
/// <param name="Account">The account.</param>
/// <param name="Day">Stripe's day (UTC).</param>
/// <param name="Compared">Records on it; zero where nothing moved or it was never read.</param>
/// <param name="Open">Exceptions that wait for a person.</param>
public sealed record CalendarDay(StripeAccountName Account, DateOnly Day, int Compared, int Open);

/// <summary>A run, as it is shown while it works and after.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Account">The account.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Stage">The part it is at.</param>
/// <param name="Compared">Records compared.</param>
/// <param name="Trouble">Why it waits or was given up.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="FinishedAt">UTC.</param>
public sealed record RunLine(
    int Id, StripeAccountName Account, ReconciliationRunStatus Status, ReconciliationStage Stage, int Compared, string? Trouble, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt);

/// <summary>An account's balance on both sides when last read completely.</summary>
/// <param name="Account">The account.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="StripeCents">Stripe's Balance.</param>
/// <param name="LabelledCents">The sum of all labels, from the first day on.</param>
/// <param name="OursCents">The ledger's balance.</param>
/// <param name="SuspenseCents">In suspense.</param>
/// <param name="ReadAt">UTC.</param>
public sealed record BalanceLine(StripeAccountName Account, string Currency, long StripeCents, long LabelledCents, long OursCents, long SuspenseCents, DateTimeOffset ReadAt)
{
    /// <summary>What the labels leave unexplained; zero.</summary>
    public long RemainderCents => StripeCents - LabelledCents;
}

/// <summary>The overview.</summary>
/// <param name="Accounts">The Stripe accounts there really are.</param>
/// <param name="Days">The days shown, oldest first.</param>
/// <param name="Calendar">What is known of them.</param>
/// <param name="Balances">Balances of the accounts.</param>
/// <param name="Runs">The last run of each account.</param>
/// <param name="States">Customers and subscriptions by how they ended.</param>
public sealed record ReconciliationOverview(
    IReadOnlyList<StripeAccountName> Accounts, IReadOnlyList<DateOnly> Days, IReadOnlyList<CalendarDay> Calendar, IReadOnlyList<BalanceLine> Balances,
    IReadOnlyList<RunLine> Runs, IReadOnlyDictionary<(RecordKind Kind, RecordState State), int> States)
{
    /// <summary>Whether a run is at work.</summary>
    public bool IsRunning => Runs.Any(run => run.Status == ReconciliationRunStatus.Running);
}

/// <summary>One label's part of a day.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="Count">Balance transactions.</param>
/// <param name="StripeCents">What they did to Stripe's Balance.</param>
/// <param name="OursCents">What our lines say.</param>
public sealed record LabelLine(MovementLabel Label, string Currency, int Count, long StripeCents, long OursCents);

/// <summary>A day of an account in a currency: opening balance and labels make the closing balance.</summary>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="OpeningCents">The sum of every label before the day.</param>
/// <param name="Labels">The day's labels.</param>
/// <param name="ClosingCents">Stripe's Balance at the end of the day: its last reading less what moved since; null where it was never read.</param>
public sealed record DaySheet(string Currency, long OpeningCents, IReadOnlyList<LabelLine> Labels, long? ClosingCents)
{
    /// <summary>What the labels leave unexplained; zero.</summary>
    public long RemainderCents => ClosingCents is { } closing ? closing - OpeningCents - Labels.Sum(label => label.StripeCents) : 0;
}

/// <summary>A day of an account.</summary>
/// <param name="Counts">Records by how they ended.</param>
/// <param name="Sheets">One for each currency.</param>
/// <param name="MatchedCents">What the matched balance transactions moved, without sign.</param>
/// <param name="DifferenceCents">What is in question where amounts differ.</param>
/// <param name="Open">Exceptions that wait for a person.</param>
/// <param name="ReadAt">When it was read last (UTC); null where it never was.</param>
public sealed record DayView(
    IReadOnlyDictionary<RecordState, int> Counts, IReadOnlyList<DaySheet> Sheets, long MatchedCents, long DifferenceCents, int Open, DateTimeOffset? ReadAt);

/// <summary>An exception in a list.</summary>
/// <param name="Discrepancy">The exception.</param>
/// <param name="ResolvedBy">Who resolved it.</param>
public sealed record DiscrepancyRow(Discrepancy Discrepancy, string? ResolvedBy);
