using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Payouts;
using Portal.People;
using Portal.Reports;

namespace Portal.Payouts;

/// <summary>A payout to a therapist's bank; amounts in cents.</summary>
/// <param name="Id">Our number of it.</param>
/// <param name="StripeId">Stripe's payout.</param>
/// <param name="AmountCents">How much.</param>
/// <param name="FeeCents">What Stripe took for it beside the amount.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="CreatedAt">When it was made (UTC).</param>
/// <param name="ArrivesAt">When it arrives or arrived (UTC).</param>
/// <param name="FailureReason">Why it came back, in plain words.</param>
/// <param name="FromRun">Whether a weekly run made it; otherwise the therapist did at Stripe.</param>
public sealed record PayoutRow(
    int Id, string StripeId, long AmountCents, long FeeCents, string Currency, BankPayoutStatus Status, DateTimeOffset CreatedAt, DateTimeOffset? ArrivesAt, string? FailureReason, bool FromRun);

/// <summary>A payout with its parts.</summary>
/// <param name="Payout">The payout.</param>
/// <param name="WeekKey">The run's week; null where no run made it.</param>
/// <param name="TransferCents">Of it transferred from here by the run.</param>
/// <param name="Lines">The earnings in it, first earned first paid; none for one that came back.</param>
public sealed record PayoutDetail(PayoutRow Payout, string? WeekKey, long TransferCents, IReadOnlyList<EarningsLine> Lines)
{
    /// <summary>What left the Stripe account: the payout and its fee.</summary>
    public long TakenCents => Payout.AmountCents + Payout.FeeCents;

    /// <summary>Of it in the Stripe account already: card shares, and what was transferred earlier.</summary>
    public long FromAccountCents => TakenCents - TransferCents;
}

/// <summary>What the last run decided for a therapist.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Status">Where the item stands.</param>
/// <param name="Cents">What there was, in cents.</param>
/// <param name="Reason">Why it was carried forward or failed, or what it waits for.</param>
public sealed record LastDecision(DateTimeOffset At, PayoutItemStatus Status, long Cents, string? Reason);

/// <summary>A therapist's payouts as their pages show them. Everybody sees their own.</summary>
public sealed class PayoutQueries(IDbContextFactory<PortalDb> factory)
{
    /// <summary>A page of the payouts, newest first.</summary>
    public async Task<Slice<PayoutRow>> History(ListRequest request, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await EarningsQueries.TherapistOf(db, person, ct) is not { } therapistId) return new Slice<PayoutRow>([], 0);
        var payouts = db.BankPayouts.AsNoTracking().Where(payout => payout.TherapistId == therapistId);
        if (request.StatusAs<BankPayoutStatus>() is { } status) payouts = payouts.Where(payout => payout.Status == status);
        var total = await payouts.CountAsync(ct);
        var page = await payouts.OrderByDescending(payout => payout.Id).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        return new Slice<PayoutRow>([.. page.Select(Row)], total);
    }

    /// <summary>What the last run decided; null before the first one.</summary>
    public async Task<LastDecision?> Last(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await EarningsQueries.TherapistOf(db, person, ct) is not { } therapistId) return null;
        return await db.PayoutItems.Where(item => item.TherapistId == therapistId).OrderByDescending(item => item.Id)
            .Select(item => new LastDecision(item.CreatedAt, item.Status, item.StandingCents, item.FailureReason)).FirstOrDefaultAsync(ct);
    }

    /// <summary>One payout; null where it is not this person's.</summary>
    public async Task<PayoutDetail?> Detail(int payoutId, ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await EarningsQueries.TherapistOf(db, person, ct) is not { } therapistId) return null;
        var payout = await db.BankPayouts.AsNoTracking().SingleOrDefaultAsync(known => known.Id == payoutId && known.TherapistId == therapistId, ct);
        if (payout is null) return null;
        var item = payout.ItemId is { } itemId ? await db.PayoutItems.AsNoTracking().SingleOrDefaultAsync(known => known.Id == itemId, ct) : null;
        var week = item is null ? null : await db.PayoutRuns.Where(run => run.Id == item.RunId).Select(run => run.WeekKey).SingleAsync(ct);
        // Only the item's first payout carries its transfer; a later try pays what came back.
        var first = item is not null && !await db.BankPayouts.AnyAsync(earlier => earlier.ItemId == item.Id && earlier.Id < payout.Id, ct);
        var transferred = first ? Math.Min(item!.TransferCents, payout.AmountCents) : 0;
        return new PayoutDetail(Row(payout), week, transferred, await LinesOf(db, payout, ct));
    }

    private static async Task<IReadOnlyList<EarningsLine>> LinesOf(PortalDb db, BankPayout payout, CancellationToken ct)
    {
        var accounts = await EarningsLedger.Accounts(db, payout.TherapistId, ct);
        var entries = await EarningsStages.TakenBy(db, payout, accounts, ct);
        var sources = await EarningsSources.Of(db, payout.TherapistId, entries, ct);
        var stage = payout.Status == BankPayoutStatus.Paid ? EarningsStage.Paid : EarningsStage.InTransit;
        return [.. entries.Select(entry => sources.Line(entry, stage))];
    }

    private static PayoutRow Row(BankPayout payout) => new(
        payout.Id, payout.StripePayoutId, payout.AmountCents, payout.FeeCents, payout.Currency, payout.Status, payout.CreatedAt, payout.ArrivesAt, payout.FailureMessage, payout.ItemId is not null);
}
