using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reconciliation;
using Portal.Payments.Reconciliation;
using Portal.Time;

namespace Portal.Reconciliation;

/// <summary>Keeps Stripe's Balance beside ours, once everything that is in it was read.</summary>
public sealed class RecordBalance(PortalClock clock)
{
    /// <summary>Money that moves without end is read no more than this often.</summary>
    private const int MostRereads = 5;

    /// <summary>Records it in the caller's transaction and goes on, or has the newest read again.</summary>
    public async Task Handle(PortalDb db, ReconciliationRun run, ReconciliationScope scope, BalanceReading reading, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(reading);
        var isRead = !reading.Moved && (reading.Newest is null
            || await db.ReconciliationRecords.AnyAsync(record => record.Account == run.Account && record.Kind == RecordKind.Movement && record.ObjectId == reading.Newest, ct));
        if (!isRead && run.Rereads < MostRereads)
        {
            run.ReadAgain(DateOnly.FromDateTime(reading.NewestAt.UtcDateTime), clock.Now);
            return;
        }

        if (isRead) await Keep(db, scope, reading, ct);
        run.Advance(0, 0, null, clock.Now);
    }

    private async Task Keep(PortalDb db, ReconciliationScope scope, BalanceReading reading, CancellationToken ct)
    {
        var ours = await Sums(db, scope.LedgerCodes, ct);
        var suspense = await Sums(db, scope.SuspenseCodes, ct);
        var kept = await db.ReconciliationBalances.Where(balance => balance.Account == scope.Account).ToDictionaryAsync(balance => balance.Currency, ct);
        foreach (var currency in reading.Cents.Keys.Union(ours.Keys).Union(kept.Keys).ToList())
        {
            if (!kept.TryGetValue(currency, out var balance)) db.ReconciliationBalances.Add(balance = new ReconciliationBalance(scope.Account, currency));
            balance.Read(reading.Cents.GetValueOrDefault(currency), ours.GetValueOrDefault(currency), suspense.GetValueOrDefault(currency), clock.Now);
        }
    }

    private static Task<Dictionary<string, long>> Sums(PortalDb db, IReadOnlyList<string> codes, CancellationToken ct) =>
        db.LedgerAccounts.Where(account => codes.Contains(account.Code)).GroupBy(account => account.Currency)
            .Select(group => new { group.Key, Cents = group.Sum(account => account.Balance) }).ToDictionaryAsync(sum => sum.Key, sum => sum.Cents, ct);
}
