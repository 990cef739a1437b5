using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Data.Ledger;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Sessions;

namespace Portal.Payouts;

/// <summary>Reads what therapists have to be paid out: the ledger's payables, and what their Stripe accounts held when last read.</summary>
internal static class PayoutStandings
{
    private const string Payable = "payable:therapist:";

    /// <summary>Money that came back to an account is as old as what was first earned, so these don't count as new.</summary>
    private static readonly string[] CameBack = ["payout.refused", "payout.transfer-reversed", "session.transfer-reversed", "payout.returned"];

    /// <summary>Every therapist who has anything in either pot, by id.</summary>
    public static async Task<List<int>> Candidates(PortalDb db, CancellationToken ct)
    {
        var payable = await db.LedgerAccounts.AsNoTracking().Where(account => account.Code.StartsWith(Payable) && account.Balance < 0)
            .Select(account => account.Code).ToListAsync(ct);
        var available = await db.ConnectedBalances.Where(balance => balance.AvailableCents > 0).Select(balance => balance.TherapistId).ToListAsync(ct);
        var ids = payable.Select(code => int.Parse(code.AsSpan(Payable.Length), NumberStyles.None, CultureInfo.InvariantCulture)).Union(available).ToList();
        return await db.Therapists.Where(therapist => ids.Contains(therapist.Id)).Select(therapist => therapist.Id).OrderBy(id => id).ToListAsync(ct);
    }

    /// <summary>The standing of each of these therapists.</summary>
    public static async Task<List<TherapistStanding>> Of(PortalDb db, IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var therapists = await db.Therapists.AsNoTracking().Where(therapist => ids.Contains(therapist.Id)).OrderBy(therapist => therapist.Id).ToListAsync(ct);
        var codes = ids.SelectMany(id => new[] { AccountCode.PayableTherapist(id).Value, AccountCode.MemoConnected(id).Value }).ToList();
        var accounts = await db.LedgerAccounts.AsNoTracking().Where(account => codes.Contains(account.Code)).ToDictionaryAsync(account => account.Code, ct);
        var debts = await DebtLedger.Of(db, ids, ct);
        var available = await db.ConnectedBalances.Where(balance => ids.Contains(balance.TherapistId)).ToDictionaryAsync(balance => balance.TherapistId, balance => balance.AvailableCents, ct);
        var holds = await db.PayoutHolds.Where(hold => hold.ReleasedAt == null && ids.Contains(hold.TherapistId)).ToDictionaryAsync(hold => hold.TherapistId, hold => hold.Reason, ct);
        // Shares of sessions that wait for their own transfer are payable too, and must not go out twice.
        var unsent = await UnsentShares.Of(db, ids, ct);
        var standings = new List<TherapistStanding>();
        foreach (var therapist in therapists)
        {
            var payable = accounts.GetValueOrDefault(AccountCode.PayableTherapist(therapist.Id).Value);
            var connected = accounts.GetValueOrDefault(AccountCode.MemoConnected(therapist.Id).Value);
            var payableCents = Math.Max(0, NormalOf(payable) - unsent.GetValueOrDefault(therapist.Id));
            var netted = debts.TryGetValue(therapist.Id, out var owed) ? owed.NettedCents(payableCents) : 0;
            var oldest = Earlier(await OldestOf(db, payable, ct), await OldestOf(db, connected, ct));
            var standing = new PayoutStanding(therapist.Id, payableCents - netted, available.GetValueOrDefault(therapist.Id), oldest, therapist.MinimumPayoutCents);
            standings.Add(new TherapistStanding(therapist.Id, therapist.Name, therapist.ConnectedAccount, therapist.PayoutsEnabled, therapist.Currency,
                standing, netted, holds.GetValueOrDefault(therapist.Id)));
        }

        return standings;
    }

    /// <summary>When the oldest cent of a balance was earned, first in first out: the newest earnings are still there, the oldest were paid first.</summary>
    private static async Task<DateTimeOffset?> OldestOf(PortalDb db, LedgerAccountRow? account, CancellationToken ct)
    {
        var balance = NormalOf(account);
        if (account is null || balance <= 0) return null;
        DateTimeOffset? oldest = null;
        var lines = db.JournalLines.AsNoTracking()
            .Where(line => line.AccountId == account.Id && line.Amount * line.Account.NormalSide > 0 && !CameBack.Contains(line.Entry.Kind))
            .OrderByDescending(line => line.Id).Select(line => new { line.Amount, line.Entry.PostedAt }).AsAsyncEnumerable();
        await foreach (var line in lines.WithCancellation(ct))
        {
            oldest = line.PostedAt;
            balance -= Math.Abs(line.Amount);
            if (balance <= 0) break;
        }

        return oldest;
    }

    private static long NormalOf(LedgerAccountRow? account) => account is null ? 0 : account.Balance * account.NormalSide;

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other ?? one : one;
}
