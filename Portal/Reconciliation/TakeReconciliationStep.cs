using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reconciliation;
using Portal.Ledger;
using Portal.Payments.Reconciliation;
using Portal.People;
using Portal.Time;

namespace Portal.Reconciliation;

/// <summary>
/// Takes a run one page further: reads the page outside any transaction, then records what it says together with where the run stands,
/// so that a process that is stopped in between goes on at that page.
/// </summary>
public sealed partial class TakeReconciliationStep(
    Work work, IDbContextFactory<PortalDb> factory, ReconciliationScopes scopes, IEnumerable<ReconciledList> lists, RecordComparisons record,
    RecordBalance recordBalance, SumDays sumDays, PortalClock clock, ILogger<TakeReconciliationStep> logger)
{
    private readonly Dictionary<ReconciliationStage, ReconciledList> byStage = lists.ToDictionary(list => list.Stage);

    /// <summary>Whether the run has more to do now.</summary>
    public async Task<bool> Handle(int runId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var run = await db.ReconciliationRuns.AsNoTracking().SingleAsync(known => known.Id == runId, ct);
        if (run.Status != ReconciliationRunStatus.Running || run.NextStepAt > clock.Now) return false;
        try
        {
            await Take(run, await Read(run, ct), ct);
            return true;
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            // Silence of Stripe or a fault of ours: either way it is tried again with a pause and then given up, and holds nobody else up.
            LogTrouble(logger, runId, fault);
            await work.Run(ActorOf(run), async (own, _) => (await own.ReconciliationRuns.SingleAsync(known => known.Id == runId, ct)).Stumble(fault.Message, clock.Now), ct);
            return false;
        }
    }

    private delegate Task Step(PortalDb db, Journal journal, ReconciliationRun run);

    private async Task<Step> Read(ReconciliationRun run, CancellationToken ct)
    {
        var scope = scopes.Of(run);
        if (byStage.TryGetValue(run.Stage, out var list))
        {
            var compare = await list.Read(scope, run.Cursor, ct);
            return async (db, journal, own) =>
            {
                var page = await compare(db, journal);
                own.Advance(page.Comparisons.Count, await record.Handle(db, own, page.Comparisons, ct), page.Next, clock.Now);
            };
        }

        if (run.Stage == ReconciliationStage.Days) return (db, _, own) => sumDays.Handle(db, own, ct);
        if (!run.ReadsToNow)
            return (_, _, own) =>
            {
                own.Advance(0, 0, null, clock.Now);
                return Task.CompletedTask;
            };
        var balance = await scopes.Balance(scope, ct);
        return (db, _, own) => recordBalance.Handle(db, own, scope, balance, ct);
    }

    /// <summary>Another node may have taken the same page meanwhile: then there is nothing to record.</summary>
    private Task Take(ReconciliationRun read, Step step, CancellationToken ct) => work.Run(ActorOf(read), async (db, journal) =>
    {
        var run = await db.ReconciliationRuns.SingleAsync(known => known.Id == read.Id, ct);
        if (run.Version == read.Version) await step(db, journal, run);
    }, ct);

    private static Actor ActorOf(ReconciliationRun run) => new(string.Create(CultureInfo.InvariantCulture, $"reconciliation:{run.Id}"));

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page of reconciliation {RunId} could not be compared")]
    private static partial void LogTrouble(ILogger logger, int runId, Exception fault);
}
