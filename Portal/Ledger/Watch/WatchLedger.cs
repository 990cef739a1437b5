using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Jobs;
using Portal.People;

namespace Portal.Ledger.Watch;

/// <summary>Looks at the enforced and the watched invariants every 15 minutes of the portal's clock.</summary>
public sealed class WatchLedger(VerificationRuns runs, IDbContextFactory<PortalDb> factory, VerificationOptions options) : IDueWork
{
    /// <inheritdoc />
    public string Name => "invariants";

    /// <inheritdoc />
    public bool MovesMoney => false;

    /// <summary>A moved clock doesn't stop for it: nothing changes between two stops, so it looks at the next one.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken ct) => Task.FromResult<DateTimeOffset?>(null);

    /// <inheritdoc />
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        // A watch of the future was made before the clock was set.
        var since = now - await LastAt(ct);
        if (since >= TimeSpan.Zero && since < TimeSpan.FromMinutes(options.WatchMinutes)) return 0;
        await runs.Watched(Actor.Due(Name), ct);
        return 1;
    }

    private async Task<DateTimeOffset> LastAt(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.VerificationRuns.Where(run => run.Kind == VerificationKind.Watch).OrderByDescending(run => run.Id).Select(run => run.StartedAt).FirstOrDefaultAsync(ct);
    }
}
