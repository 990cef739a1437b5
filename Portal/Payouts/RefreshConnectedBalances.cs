using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Jobs;
using Portal.Payments.Payouts;
using Portal.People;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>
/// Keeps what therapists' Stripe accounts hold: read again after each movement that our ledger knows of, and when held money becomes
/// available, so that no page has to ask Stripe.
/// </summary>
public sealed class RefreshConnectedBalances(Work work, IDbContextFactory<PortalDb> factory, ConnectedBalanceReader reader, PortalClock clock) : IDueWork
{
    private const int Batch = 200;
    private static readonly TimeSpan AfterFault = TimeSpan.FromMinutes(10);

    /// <summary>Stripe may show money as available a moment after its time.</summary>
    private static readonly TimeSpan AfterAvailable = TimeSpan.FromSeconds(1);

    /// <summary>Held money whose time is over, or not known.</summary>
    private static readonly TimeSpan WhilePending = TimeSpan.FromHours(6);

    /// <inheritdoc />
    public string Name => "connected-balances";

    /// <inheritdoc />
    public bool MovesMoney => false;

    /// <inheritdoc />
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        var accounts = await Accounts(ct);
        return accounts.Select(account => account.HasMoved ? DateTimeOffset.UnixEpoch : account.NextReadAt).Min();
    }

    /// <inheritdoc />
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        var due = (await Accounts(ct)).Where(account => account.HasMoved || account.NextReadAt <= now).Take(Batch).ToList();
        foreach (var account in due) await Refresh(account, ct);
        return due.Count;
    }

    private async Task Refresh(Known account, CancellationToken ct)
    {
        var reading = await reader.Read(account.ConnectedAccount, account.Currency, ct);
        await work.Run(Actor.Due(Name), async (db, _) =>
        {
            var balance = await db.ConnectedBalances.SingleOrDefaultAsync(stored => stored.TherapistId == account.TherapistId, ct);
            if (balance is null) db.ConnectedBalances.Add(balance = new ConnectedBalance(account.TherapistId, clock.Now));
            if (reading is null) balance.NotRead(account.LastLineId, clock.Now + AfterFault, clock.Now);
            else balance.Take(reading with { NextAvailableAt = NextRead(reading) }, account.LastLineId, clock.Now);
        }, ct);
    }

    private DateTimeOffset? NextRead(ConnectedReading reading)
    {
        if (reading.PendingCents == 0) return null;
        return reading.NextAvailableAt > clock.Now ? reading.NextAvailableAt + AfterAvailable : clock.Now + WhilePending;
    }

    private async Task<List<Known>> Accounts(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var therapists = await db.Therapists.AsNoTracking().Where(therapist => therapist.ConnectedAccount != null)
            .Select(therapist => new { therapist.Id, therapist.ConnectedAccount, therapist.Currency }).ToListAsync(ct);
        var balances = await db.ConnectedBalances.AsNoTracking().ToDictionaryAsync(balance => balance.TherapistId, ct);
        var memos = await db.LedgerAccounts.Where(account => account.Code.StartsWith("memo:connected:"))
            .Select(account => new { account.Code, LastLineId = db.JournalLines.Where(line => line.AccountId == account.Id).Max(line => line.Id) })
            .ToDictionaryAsync(memo => memo.Code, memo => memo.LastLineId, ct);
        return [.. therapists.Select(therapist =>
        {
            var balance = balances.GetValueOrDefault(therapist.Id);
            var last = memos.GetValueOrDefault(AccountCode.MemoConnected(therapist.Id).Value);
            return new Known(therapist.Id, therapist.ConnectedAccount!, therapist.Currency, last, last > (balance?.SeenLineId ?? 0), balance?.NextReadAt);
        })];
    }

    private sealed record Known(int TherapistId, string ConnectedAccount, string Currency, long LastLineId, bool HasMoved, DateTimeOffset? NextReadAt);
}
