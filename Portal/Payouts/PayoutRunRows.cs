using Portal.Domain.Payouts;

namespace Portal.Payouts;

/// <summary>A therapist in the preview of the next run; amounts in cents.</summary>
/// <param name="TherapistId">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="PayableCents">Payable here, after netting.</param>
/// <param name="NettedCents">Taken for what the therapist owes.</param>
/// <param name="AvailableCents">Available in the Stripe account.</param>
/// <param name="OldestSince">Since when the oldest of it waits (UTC).</param>
/// <param name="MinimumCents">The minimum that applies.</param>
/// <param name="Pays">Whether the run pays.</param>
/// <param name="Reason">Why, or why not.</param>
/// <param name="IsOnHold">Whether an admin holds it.</param>
public sealed record PreviewRow(
    int TherapistId, string Name, long PayableCents, long NettedCents, long AvailableCents, DateTimeOffset? OldestSince, long MinimumCents, bool Pays, string Reason, bool IsOnHold)
{
    /// <summary>Both pots.</summary>
    public long TotalCents => PayableCents + AvailableCents;
}

/// <summary>What the next run would do; amounts in cents.</summary>
/// <param name="ScheduledAt">When it is due by the schedule (UTC).</param>
/// <param name="WeekKey">The week of a run started now.</param>
/// <param name="RunOfWeek">This week's run, where it was started already.</param>
/// <param name="Rows">Every therapist with money, those who are paid first.</param>
/// <param name="PlatformCents">What the platform's Stripe account holds by the ledger.</param>
public sealed record PayoutPreview(DateTimeOffset ScheduledAt, string WeekKey, int? RunOfWeek, IReadOnlyList<PreviewRow> Rows, long PlatformCents)
{
    /// <summary>What would be paid out.</summary>
    public long DueCents => Rows.Where(row => row.Pays).Sum(row => row.TotalCents);

    /// <summary>Of it transferred from the platform.</summary>
    public long TransferCents => Rows.Where(row => row.Pays).Sum(row => row.PayableCents);

    /// <summary>How many are paid.</summary>
    public int DueCount => Rows.Count(row => row.Pays);

    /// <summary>What is carried forward.</summary>
    public long CarriedCents => Rows.Where(row => !row.Pays).Sum(row => row.TotalCents);
}

/// <summary>A payout run in the list; amounts in cents.</summary>
/// <param name="Id">Its number.</param>
/// <param name="WeekKey">Its week.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="StartedBy">Who started it; null for the schedule.</param>
/// <param name="StartedAt">When (UTC).</param>
/// <param name="FinishedAt">When it was finished (UTC).</param>
/// <param name="Items">Therapists in it.</param>
/// <param name="Paid">Paid out.</param>
/// <param name="Failed">Refused or sent back.</param>
/// <param name="Skipped">Carried forward.</param>
/// <param name="Open">Without an outcome yet.</param>
/// <param name="PaidCents">Paid out in all.</param>
public sealed record RunRow(
    int Id, string WeekKey, PayoutRunStatus Status, string? StartedBy, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt,
    int Items, int Paid, int Failed, int Skipped, int Open, long PaidCents)
{
    /// <summary>Therapists that are to be paid by it.</summary>
    public int ToPay => Items - Skipped;
}

/// <summary>A therapist's part of a run; amounts in cents.</summary>
/// <param name="Id">The item.</param>
/// <param name="TherapistId">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="StandingCents">What there was in both pots.</param>
/// <param name="TransferCents">Transferred, or to be.</param>
/// <param name="PayoutCents">Paid out, or to be.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Bank">Where its bank payout stands; null before it was made.</param>
/// <param name="Reason">Why it failed or was carried forward, or what it waits for.</param>
/// <param name="TransferId">Stripe's transfer.</param>
/// <param name="PayoutId">Stripe's payout.</param>
/// <param name="ArrivesAt">When it arrives (UTC).</param>
/// <param name="Attempt">The number of the try.</param>
public sealed record RunItemRow(
    int Id, int TherapistId, string Name, long StandingCents, long TransferCents, long PayoutCents, PayoutItemStatus Status, BankPayoutStatus? Bank, string? Reason,
    string? TransferId, string? PayoutId, DateTimeOffset? ArrivesAt, int Attempt);
