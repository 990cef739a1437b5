using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Reconciliation;
using Portal.Time;

namespace Portal.Reconciliation;

/// <summary>Records a page of comparisons: each record as it is now, and an exception for what does not match.</summary>
public sealed class RecordComparisons(SuggestCause suggest, PortalClock clock)
{
    /// <summary>Records them in the caller's transaction; how many opened or kept an exception.</summary>
    public async Task<int> Handle(PortalDb db, ReconciliationRun run, IReadOnlyList<Comparison> comparisons, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (comparisons.Count == 0) return 0;
        var (account, kind, ids) = (run.Account, comparisons[0].Kind, comparisons.Select(compared => compared.ObjectId).ToList());
        var records = await db.ReconciliationRecords.Where(record => record.Account == account && record.Kind == kind && ids.Contains(record.ObjectId))
            .ToDictionaryAsync(record => record.ObjectId, ct);
        var known = await db.Discrepancies.Where(one => one.Account == account && one.Kind == kind && ids.Contains(one.ObjectId))
            .ToDictionaryAsync(one => one.ObjectId, ct);
        var notMatched = 0;
        foreach (var compared in comparisons)
        {
            if (records.TryGetValue(compared.ObjectId, out var record)) record.See(compared, run.Id);
            else db.ReconciliationRecords.Add(new ReconciliationRecord(account, compared, run.Id));
            if (await NoteException(db, run, compared, known.GetValueOrDefault(compared.ObjectId), ct)) notMatched++;
        }

        return notMatched;
    }

    private async Task<bool> NoteException(PortalDb db, ReconciliationRun run, Comparison compared, Discrepancy? known, CancellationToken ct)
    {
        if (compared.State == RecordState.Matched || compared.IsReportedElsewhere)
        {
            known?.Clear(run.Id, clock.Now);
            return false;
        }

        var suggestion = await suggest.Handle(db, compared, ct);
        if (known is null) db.Discrepancies.Add(Discrepancy.Open(run.Account, compared, suggestion, run.Id, clock.Now));
        else known.See(compared, suggestion, run.Id, clock.Now);
        return true;
    }
}
