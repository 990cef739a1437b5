using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Payouts;
using Portal.Jobs;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>Starts each week's run when it is due and drives whatever run is not finished, also one that a stopped process left behind.</summary>
public sealed class RunPayouts(
    IDbContextFactory<PortalDb> factory, StartPayoutRun start, PlanPayoutRun plan, SettlePayoutItem settle, FinishPayoutRun finish, MoneyRules rules, PortalClock clock) : IDueWork
{
    /// <summary>Its name, also as the one who acts.</summary>
    public const string WorkName = "payout-runs";

    private const int Batch = 200;
    private const int AtOnce = 4;

    /// <inheritdoc />
    public string Name => WorkName;

    /// <inheritdoc />
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        var now = clock.Now;
        var next = await Missed(now, ct) ?? PayoutRule.NextRunAt(rules, now);
        await using var db = await factory.CreateDbContextAsync(ct);
        foreach (var run in await Unfinished(db, ct))
        {
            var open = await Open(db, run).OrderBy(item => item.NextAttemptAt).Select(item => item.NextAttemptAt).FirstOrDefaultAsync(ct);
            var step = run.Status == PayoutRunStatus.Planned ? run.UpdatedAt : open ?? run.UpdatedAt;
            if (step < next) next = step;
        }

        return next;
    }

    /// <inheritdoc />
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        var done = 0;
        if (await Missed(now, ct) is { } due && !(await start.Scheduled(due, ct)).IsRefused) done++;
        await using var db = await factory.CreateDbContextAsync(ct);
        foreach (var run in await Unfinished(db, ct)) done += await Drive(db, run, now, ct);
        return done;
    }

    private async Task<int> Drive(PortalDb db, PayoutRun run, DateTimeOffset now, CancellationToken ct)
    {
        var done = 0;
        while (run.Status == PayoutRunStatus.Planned && await plan.Handle(run.Id, ct)) done++;
        var due = await Open(db, run).Where(item => item.NextAttemptAt <= now).OrderBy(item => item.NextAttemptAt).ThenBy(item => item.Id)
            .Select(item => item.Id).Take(Batch).ToListAsync(ct);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct };
        await Parallel.ForEachAsync(due, options, async (itemId, token) => await settle.Handle(itemId, token));
        return done + due.Count + (await finish.Handle(run.Id, ct) ? 1 : 0);
    }

    /// <summary>The time (UTC) of the scheduled run that should have been and was not; null where none is missing.</summary>
    private async Task<DateTimeOffset?> Missed(DateTimeOffset now, CancellationToken ct)
    {
        var last = PayoutRule.LastRunAt(rules, now);
        var week = PayoutRule.WeekKey(rules, last);
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.PayoutRuns.AnyAsync(run => run.WeekKey == week, ct)) return null;
        // A portal that is younger than that Friday has missed nothing.
        return await db.Therapists.AnyAsync(therapist => therapist.CreatedAt < last, ct) ? last : null;
    }

    private static Task<List<PayoutRun>> Unfinished(PortalDb db, CancellationToken ct) =>
        db.PayoutRuns.AsNoTracking().Where(run => run.Status != PayoutRunStatus.Finished).OrderBy(run => run.Id).ToListAsync(ct);

    private static IQueryable<PayoutItem> Open(PortalDb db, PayoutRun run) => db.PayoutItems.AsNoTracking()
        .Where(item => item.RunId == run.Id && (item.Status == PayoutItemStatus.Reserved || item.Status == PayoutItemStatus.Transferred));
}
