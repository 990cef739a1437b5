namespace Portal.Subsidies;

/// <summary>Where an employer's subsidy money is, from the ledger; amounts in cents.</summary>
/// <param name="PaidInCents">Paid in so far, less what was paid back.</param>
/// <param name="FreeCents">Free for new grants and bookings.</param>
/// <param name="GrantedCents">Granted to members for plans, not used yet.</param>
/// <param name="ReservedCents">Reserved for booked sessions.</param>
/// <param name="SpentLastFourWeeksCents">What left the free budget in the last four weeks, less what came back.</param>
/// <param name="AsOf">When (UTC).</param>
/// <param name="OwedCents">Used, and then pulled back by the payer's bank; the next payment settles it first.</param>
public sealed record SubsidyBudget(
    long PaidInCents, long FreeCents, long GrantedCents, long ReservedCents, long SpentLastFourWeeksCents, DateTimeOffset AsOf, long OwedCents = 0)
{
    /// <summary>With less than this many days of budget left the employer is warned.</summary>
    private const int WarningDays = 21;

    /// <summary>Used for plans and sessions.</summary>
    public long UsedCents => PaidInCents - FreeCents - GrantedCents - ReservedCents;

    /// <summary>What a week took on average over the last four.</summary>
    public long WeeklyCents => Math.Max(0, SpentLastFourWeeksCents) / 4;

    /// <summary>When the free budget is empty at this pace (UTC); null where nothing is spent.</summary>
    public DateTimeOffset? EmptyAt => SpentLastFourWeeksCents <= 0 ? null : AsOf.AddDays(Math.Min(28L * FreeCents / SpentLastFourWeeksCents, 3650));

    /// <summary>Whether the budget was used and is empty or nearly so.</summary>
    public bool IsLow => PaidInCents > 0 && (FreeCents == 0 || EmptyAt < AsOf.AddDays(WarningDays));
}
