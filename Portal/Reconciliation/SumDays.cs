using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reconciliation;
using Portal.Time;

namespace Portal.Reconciliation;

/// <summary>Counts and sums the days a run has read, and clears the exceptions of what it did not find any more.</summary>
public sealed class SumDays(PortalClock clock)
{
    /// <summary>The kinds of record that belong to a day; the others tell the present.</summary>
    public static IReadOnlyList<RecordKind> Dated { get; } = [RecordKind.Movement, RecordKind.Transfer, RecordKind.Payout, RecordKind.BankPayout];

    /// <summary>Does so in the caller's transaction.</summary>
    public async Task Handle(PortalDb db, ReconciliationRun run, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(run);
        var (account, runId) = (run.Account, run.Id);
        var (first, last) = (run.FromDay ?? DateOnly.MinValue, run.UntilDay ?? DateOnly.MaxValue);
        // A list reaches an hour into the next day, and a line posted late belongs to an earlier one.
        var outside = await db.ReconciliationRecords.Where(record => record.Account == account && record.RunId == runId && Dated.Contains(record.Kind))
            .Select(record => record.Day).Distinct().ToListAsync(ct);
        first = outside.Append(first).Min();
        last = outside.Append(last).Max();
        await Count(db, run, first, last, ct);
        await Sum(db, run, first, last, ct);
        await ClearWhatIsGone(db, run, ct);
        run.Advance(0, 0, null, clock.Now);
    }

    private static async Task Count(PortalDb db, ReconciliationRun run, DateOnly first, DateOnly last, CancellationToken ct)
    {
        var counts = await db.ReconciliationRecords
            .Where(record => record.Account == run.Account && record.Day >= first && record.Day <= last && Dated.Contains(record.Kind))
            .GroupBy(record => new { record.Day, record.State }).Select(group => new { group.Key.Day, group.Key.State, Count = group.Count() }).ToListAsync(ct);
        var known = await db.ReconciliationDays.Where(day => day.Account == run.Account && day.Day >= first && day.Day <= last).ToDictionaryAsync(day => day.Day, ct);
        foreach (var day in counts.GroupBy(count => count.Day))
        {
            if (!known.Remove(day.Key, out var kept)) db.ReconciliationDays.Add(kept = new ReconciliationDay(run.Account, day.Key));
            kept.Count(run.Id, day.ToDictionary(count => count.State, count => count.Count));
        }

        db.ReconciliationDays.RemoveRange(known.Values);
    }

    private static async Task Sum(PortalDb db, ReconciliationRun run, DateOnly first, DateOnly last, CancellationToken ct)
    {
        var sums = await db.ReconciliationRecords
            .Where(record => record.Account == run.Account && record.Kind == RecordKind.Movement && record.Day >= first && record.Day <= last)
            .GroupBy(record => new { record.Day, record.Label, record.Currency })
            .Select(group => new { group.Key, Count = group.Count(), Stripe = group.Sum(record => record.StripeCents ?? 0), Ours = group.Sum(record => record.OursCents ?? 0) })
            .ToListAsync(ct);
        var known = await db.ReconciliationSums.Where(sum => sum.Account == run.Account && sum.Day >= first && sum.Day <= last)
            .ToDictionaryAsync(sum => (sum.Day, sum.Label, sum.Currency), ct);
        foreach (var sum in sums)
        {
            var label = sum.Key.Label ?? MovementLabel.Unknown;
            if (!known.Remove((sum.Key.Day, label, sum.Key.Currency), out var kept))
                db.ReconciliationSums.Add(kept = new ReconciliationSum(run.Account, sum.Key.Day, label, sum.Key.Currency));
            kept.Take(sum.Count, sum.Stripe, sum.Ours);
        }

        db.ReconciliationSums.RemoveRange(known.Values);
    }

    /// <summary>An exception in the days it read that it did not come across is on neither side any more.</summary>
    private async Task ClearWhatIsGone(PortalDb db, ReconciliationRun run, CancellationToken ct)
    {
        var (first, last) = (run.FromDay ?? DateOnly.MinValue, run.UntilDay ?? DateOnly.MaxValue);
        var gone = db.Discrepancies.Where(one => one.Account == run.Account && one.LastRunId != run.Id && one.Status != DiscrepancyStatus.Cleared)
            .Where(one => !Dated.Contains(one.Kind) || (one.Day >= first && one.Day <= last));
        await foreach (var one in gone.AsAsyncEnumerable().WithCancellation(ct)) one.Clear(run.Id, clock.Now);
    }
}
