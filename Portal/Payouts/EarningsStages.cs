using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Payouts;

namespace Portal.Payouts;

/// <summary>
/// Where each line of earnings is now, first in first out: the newest lines are what is still here or in the Stripe account, the ones
/// before them are on their way to the bank, and everything older has arrived.
/// </summary>
internal sealed record EarningsStages(long AvailableFromId, long InTransitFromId, IReadOnlySet<long> HeldIds)
{
    public EarningsStage Of(EarningsEntry entry) =>
        HeldIds.Contains(entry.Id) ? EarningsStage.Held : entry.Id >= AvailableFromId ? EarningsStage.Available : entry.Id >= InTransitFromId ? EarningsStage.InTransit : EarningsStage.Paid;

    public static async Task<EarningsStages> Of(PortalDb db, int therapistId, EarningsAccounts accounts, CancellationToken ct)
    {
        var here = accounts.PayableCents + accounts.ConnectedCents;
        var moving = await OnTheWay(db, therapistId, ct) + (await Moving(db, therapistId).SumAsync(payout => (long?)payout.FeeCents, ct) ?? 0);
        // What Stripe still holds are the newest card shares.
        var held = await db.ConnectedBalances.Where(balance => balance.TherapistId == therapistId).Select(balance => balance.PendingCents).SingleOrDefaultAsync(ct);
        var heldIds = new HashSet<long>();
        var (available, transit, newest) = (long.MaxValue, long.MaxValue, 0L);
        await foreach (var entry in EarningsLedger.Entries(db, accounts, new EarningsRequest(0, int.MaxValue)).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (newest >= here + moving) break;
            if (newest < here) available = entry.Id;
            transit = entry.Id;
            newest += entry.EarnedCents;
            if (held <= 0 || entry.Kind != EarningsLedger.CardPart) continue;
            heldIds.Add(entry.Id);
            held -= entry.EarnedCents;
        }

        return new EarningsStages(available, transit, heldIds);
    }

    /// <summary>The entries that went to the bank with a payout, newest first: those before what is still here and what went after it. None for one that came back.</summary>
    public static async Task<List<EarningsEntry>> TakenBy(PortalDb db, BankPayout payout, EarningsAccounts accounts, CancellationToken ct)
    {
        var taken = new List<EarningsEntry>();
        if (payout.CameBack) return taken;
        var after = accounts.PayableCents + accounts.ConnectedCents + await SetAside(db, payout.TherapistId, ct) + await SentAfter(db, payout, ct);
        var (newest, begun) = (0L, false);
        await foreach (var entry in EarningsLedger.Entries(db, accounts, new EarningsRequest(0, int.MaxValue)).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (newest >= after + payout.AmountCents + payout.FeeCents) break;
            // A refund takes the sum back below where the payout begins; what it was taken from is in the payout all the same.
            begun |= newest >= after;
            if (begun) taken.Add(entry);
            newest += entry.EarnedCents;
        }

        return taken;
    }

    /// <summary>Set aside by a run, or on its way to the bank, in cents.</summary>
    public static async Task<long> OnTheWay(PortalDb db, int therapistId, CancellationToken ct) =>
        await SetAside(db, therapistId, ct) + (await Moving(db, therapistId).SumAsync(payout => (long?)payout.AmountCents, ct) ?? 0);

    private static IQueryable<BankPayout> Moving(PortalDb db, int therapistId) => db.BankPayouts
        .Where(payout => payout.TherapistId == therapistId && (payout.Status == BankPayoutStatus.Pending || payout.Status == BankPayoutStatus.InTransit));

    private static async Task<long> SetAside(PortalDb db, int therapistId, CancellationToken ct) => await db.PayoutItems
        .Where(item => item.TherapistId == therapistId && item.Status == PayoutItemStatus.Reserved).SumAsync(item => (long?)item.TransferCents, ct) ?? 0;

    /// <summary>Later payouts with their fees; of one that came back only the fee is gone.</summary>
    private static async Task<long> SentAfter(PortalDb db, BankPayout payout, CancellationToken ct) => await db.BankPayouts
        .Where(later => later.TherapistId == payout.TherapistId && later.Id > payout.Id)
        .SumAsync(later => (long?)(later.FeeCents
            + (later.Status == BankPayoutStatus.Failed || later.Status == BankPayoutStatus.Cancelled ? 0 : later.AmountCents)), ct) ?? 0;
}
