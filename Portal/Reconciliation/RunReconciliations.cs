using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reconciliation;
using Portal.Jobs;
using Portal.Time;

namespace Portal.Reconciliation;

/// <summary>Starts the night's runs and drives whatever run is not finished, a few pages at a time so that other due work is not kept waiting.</summary>
public sealed class RunReconciliations(
    IDbContextFactory<PortalDb> factory, StartReconciliation start, TakeReconciliationStep step, ReconciliationOptions options, PortalClock clock) : IDueWork
{
    /// <summary>Its name, also as the one who acts.</summary>
    public const string WorkName = "reconciliation";

    private const int PagesAtOnce = 30;

    /// <inheritdoc />
    public string Name => WorkName;

    /// <inheritdoc />
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var running = await Running(db).OrderBy(run => run.NextStepAt).Select(run => (DateTimeOffset?)run.NextStepAt).FirstOrDefaultAsync(ct);
        if (!options.Nightly) return running;
        var night = options.NightOf(clock.Now);
        var next = await db.ReconciliationRuns.AnyAsync(run => run.Night == night, ct) ? options.NextAfter(clock.Now) : clock.Now;
        return running < next ? running : next;
    }

    /// <inheritdoc />
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        var done = options.Nightly ? await start.Night(options.NightOf(now), ct) : 0;
        await using var db = await factory.CreateDbContextAsync(ct);
        foreach (var run in await Running(db).Where(run => run.NextStepAt <= now).OrderBy(run => run.Id).Select(run => run.Id).ToListAsync(ct))
            while (done < PagesAtOnce && await step.Handle(run, ct)) done++;
        return done;
    }

    private static IQueryable<ReconciliationRun> Running(PortalDb db) => db.ReconciliationRuns.AsNoTracking().Where(run => run.Status == ReconciliationRunStatus.Running);
}
