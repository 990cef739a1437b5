using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Payouts;
using Portal.People;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>Finishes a run once every item has its outcome.</summary>
public sealed class FinishPayoutRun(Work work, IDbContextFactory<PortalDb> factory, PortalClock clock)
{
    /// <summary>Finishes it; false while something is open.</summary>
    public async Task<bool> Handle(int runId, CancellationToken ct)
    {
        if (await IsOpen(runId, ct)) return false;
        return await work.Run(Actor.Due(RunPayouts.WorkName), async (db, _) =>
        {
            var run = await db.PayoutRuns.SingleAsync(stored => stored.Id == runId, ct);
            var items = await db.PayoutItems.AsNoTracking().Where(item => item.RunId == runId).ToListAsync(ct);
            return run.Status == PayoutRunStatus.Running && !run.Finish(items, clock.Now).IsRefused;
        }, ct);
    }

    private async Task<bool> IsOpen(int runId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.PayoutItems.AnyAsync(
            item => item.RunId == runId && (item.Status == PayoutItemStatus.Reserved || item.Status == PayoutItemStatus.Transferred), ct);
    }
}
