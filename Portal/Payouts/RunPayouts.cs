using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Payouts;
using Portal.Jobs;
using Portal.Payments.Calls;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>Starts each week's run when it is due and drives whatever run is not finished, also one that a stopped process left behind.</summary>
public sealed partial class RunPayouts(
    IDbContextFactory<PortalDb> factory, StartPayoutRun start, PlanPayoutRun plan, SettlePayoutItem settle, FinishPayoutRun finish, MoneyRules rules, PortalClock clock,
    ILogger<RunPayouts> logger) : IDueWork
{
    /// <summary>Its name, also as the one who acts.</summary>
    public const string WorkName = "payout-runs";

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
        foreach (var run in await Unfinished(db, ct)) done += await Drive(run, ct);
        return done;
    }

    /// <summary>Settles from the first batch on, while the next ones are planned.</summary>
    private async Task<int> Drive(PayoutRun run, CancellationToken ct)
    {
        var due = Channel.CreateUnbounded<int>();
        var done = await Task.WhenAll(Plan(run, due.Writer, ct), Settle(due.Reader, ct));
        return done.Sum() + (await finish.Handle(run.Id, ct) ? 1 : 0);
    }

    /// <summary>Plans what is not planned yet, and gives out every payout that is due.</summary>
    private async Task<int> Plan(PayoutRun run, ChannelWriter<int> due, CancellationToken ct)
    {
        try
        {
            await using var db = await factory.CreateDbContextAsync(ct);
            for (var (batches, last) = (0, 0); ; batches++)
            {
                var planned = run.Status == PayoutRunStatus.Planned && await plan.Handle(run.Id, ct);
                var now = clock.Now;
                foreach (var id in await Open(db, run).Where(item => item.Id > last && item.NextAttemptAt <= now).OrderBy(item => item.Id).Select(item => item.Id).ToListAsync(ct))
                    await due.WriteAsync(last = id, ct);
                if (!planned) return batches;
            }
        }
        finally
        {
            due.Complete();
        }
    }

    private async Task<int> Settle(ChannelReader<int> due, CancellationToken ct)
    {
        var settled = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = CallRate.SideBySide, CancellationToken = ct };
        await Parallel.ForEachAsync(due.ReadAllAsync(ct), options, async (itemId, token) =>
        {
            if (await One(itemId, token)) Interlocked.Increment(ref settled);
        });
        return settled;
    }

    /// <summary>One payout that can't be settled must not keep the others waiting; whether it could.</summary>
    private async Task<bool> One(int itemId, CancellationToken ct)
    {
        try
        {
            await settle.Handle(itemId, ct);
            return true;
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            LogFailed(logger, itemId, fault);
            return false;
        }
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

    [LoggerMessage(Level = LogLevel.Error, Message = "Payout item {ItemId} could not be settled")]
    private static partial void LogFailed(ILogger logger, int itemId, Exception fault);
}
