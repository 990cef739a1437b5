using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Payouts;
using Portal.Ledger.Holds;
using Portal.People;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>Starts the payout run of a week: on schedule, or earlier by an admin. A week has one. Rule <c>payout-week</c>.</summary>
public sealed class StartPayoutRun(Work work, IDbContextFactory<PortalDb> factory, MoneyRules rules, PortalClock clock)
{
    /// <summary>Starts this week's run by hand.</summary>
    /// <param name="expectedCents">The total the person confirmed, in cents; another total is shown first.</param>
    /// <param name="person">An admin.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Result<int>> Handle(long expectedCents, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only operations staff can start a payout run.");
        var due = await DueCents(ct);
        if (due == 0) return Result.Refuse("nobody_due", "Nobody is due, so no run was started.");
        if (due != expectedCents) return Result.Refuse("total_changed", $"The total is {Money.Usd(due)} now. Look at the list again, then confirm it.");
        return await Plan(clock.Now, person, person.Id, ct);
    }

    /// <summary>Starts the run that was due at a time (UTC).</summary>
    public Task<Result<int>> Scheduled(DateTimeOffset at, CancellationToken ct) => Plan(at, Actor.Due(RunPayouts.WorkName), null, ct);

    private Task<Result<int>> Plan(DateTimeOffset at, Actor actor, int? personId, CancellationToken ct) => work.Run<Result<int>>(actor, async (db, _) =>
    {
        if (await MoneyHolds.Check(db, ct) is { } held) return held;
        var week = PayoutRule.WeekKey(rules, at);
        if (await db.PayoutRuns.AnyAsync(run => run.WeekKey == week, ct)) return Result.Refuse("run_exists", $"The run of week {week} was started already.");
        var run = PayoutRun.Plan(week, personId, clock.Now);
        db.PayoutRuns.Add(run);
        await db.SaveChangesAsync(ct);
        return run.Id;
    }, ct);

    private async Task<long> DueCents(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var standings = await PayoutStandings.Of(db, await PayoutStandings.Candidates(db, ct), ct);
        return standings.Where(therapist => PayoutDecision.For(therapist, rules, clock.Now).Pays).Sum(therapist => therapist.Standing.TotalCents);
    }
}
