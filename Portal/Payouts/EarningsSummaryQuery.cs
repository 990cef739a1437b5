using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Payouts;
using Portal.Domain.Sessions;
using Portal.People;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>What a therapist has pending, available and paid, and what comes next.</summary>
public sealed class EarningsSummaryQuery(IDbContextFactory<PortalDb> factory, MoneyRules rules, PortalClock clock)
{
    private static readonly BookingState[] Happened = [BookingState.Attended, BookingState.LateCancelled, BookingState.NoShow];
    private static readonly CardPartState[] CardToCome = [CardPartState.Due, CardPartState.Charging, CardPartState.Declined, CardPartState.ActionRequired];

    /// <summary>The figures; null for somebody who is no therapist.</summary>
    public async Task<EarningsSummary?> Summary(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await EarningsQueries.TherapistOf(db, person, ct) is not { } therapistId) return null;
        var accounts = await EarningsLedger.Accounts(db, therapistId, ct);
        var balance = await db.ConnectedBalances.AsNoTracking().SingleOrDefaultAsync(stored => stored.TherapistId == therapistId, ct);
        var uncharged = await Uncharged(db, therapistId, ct);
        var arrived = db.BankPayouts.AsNoTracking().Where(payout => payout.TherapistId == therapistId && payout.Status == BankPayoutStatus.Paid);
        var last = await arrived.OrderByDescending(payout => payout.Id).FirstOrDefaultAsync(ct);
        return new EarningsSummary
        {
            Currency = balance?.Currency ?? "usd",
            UnchargedCents = uncharged.Sum(Left),
            UnchargedSessions = uncharged.Count,
            HeldCents = balance?.PendingCents ?? 0,
            PayableCents = accounts.PayableCents,
            ConnectedCents = balance?.AvailableCents ?? 0,
            OnTheWayCents = await EarningsStages.OnTheWay(db, therapistId, ct),
            PaidCents = await arrived.SumAsync(payout => (long?)payout.AmountCents, ct) ?? 0,
            FeesCents = await db.BankPayouts.Where(payout => payout.TherapistId == therapistId).SumAsync(payout => (long?)payout.FeeCents, ct) ?? 0,
            Last = last is null ? null : new LastPayout(last.AmountCents, last.ArrivesAt ?? last.UpdatedAt),
            OwedCents = accounts.OwedCents,
            BalanceAsOf = balance?.AsOf,
            Next = await Next(db, therapistId, balance, ct),
        };
    }

    /// <summary>Sessions whose money is still to come, earliest first; also those whose attendance nobody has verified.</summary>
    public async Task<IReadOnlyList<ComingEarning>> Coming(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await EarningsQueries.TherapistOf(db, person, ct) is not { } therapistId) return [];
        var now = clock.Now;
        var unverified = await db.Bookings.AsNoTracking()
            .Where(booking => booking.TherapistId == therapistId && booking.State == BookingState.Booked && booking.EndsAt < now).ToListAsync(ct);
        var all = unverified.Concat(await Uncharged(db, therapistId, ct)).OrderBy(booking => booking.StartsAt).ToList();
        var ids = all.Select(booking => booking.MemberId).Distinct().ToList();
        var names = await db.Members.Where(member => ids.Contains(member.Id)).ToDictionaryAsync(member => member.Id, member => member.Name, ct);
        return [.. all.Select(booking => Describe(booking, names.GetValueOrDefault(booking.MemberId, "")))];
    }

    private static Task<List<Booking>> Uncharged(PortalDb db, int therapistId, CancellationToken ct) => db.Bookings.AsNoTracking()
        .Where(booking => booking.TherapistId == therapistId && Happened.Contains(booking.State)
            && (booking.EmployerPart == EmployerPartState.Reserved || CardToCome.Contains(booking.CardPart))).ToListAsync(ct);

    /// <summary>What of a session is still to come, in cents.</summary>
    private static long Left(Booking booking) =>
        (booking.EmployerPart == EmployerPartState.Reserved ? booking.Owed.TherapistFromEmployerCents : 0)
        + (CardToCome.Contains(booking.CardPart) ? booking.Owed.TherapistFromCardCents : 0);

    private static ComingEarning Describe(Booking booking, string with)
    {
        var (why, at) = booking switch
        {
            { State: BookingState.Booked } => ("Say whether the session took place. It is charged 36 hours later.", (DateTimeOffset?)null),
            { CardPart: CardPartState.ActionRequired } => ("The employee has to confirm the payment with the bank first.", null),
            { CardPart: CardPartState.Declined } => ("The card was declined. Next try", booking.NextAttemptAt),
            _ => ("Charged", booking.ChargeDueAt),
        };
        var cents = booking.State == BookingState.Booked ? booking.Quoted.TherapistCents : Left(booking);
        return new ComingEarning(booking.Id, with, booking.StartsAt, cents, why, at);
    }

    private async Task<NextPayout> Next(PortalDb db, int therapistId, ConnectedBalance? balance, CancellationToken ct)
    {
        var runsAt = await NextRunAt(db, ct);
        var therapist = (await PayoutStandings.Of(db, [therapistId], ct)).Single();
        var standing = therapist.Standing;
        var released = balance?.NextReadAt < runsAt ? balance.PendingCents : 0;
        var decision = PayoutDecision.For(therapist with { Standing = standing with { AvailableCents = standing.AvailableCents + released } }, rules, runsAt);
        return new NextPayout(runsAt, decision.Pays, decision.Reason, standing.PayableCents, standing.AvailableCents, released, standing.MinimumCents ?? rules.PayoutMinimumCents);
    }

    private async Task<DateTimeOffset> NextRunAt(PortalDb db, CancellationToken ct)
    {
        var next = PayoutRule.NextRunAt(rules, clock.Now);
        var week = PayoutRule.WeekKey(rules, next);
        return await db.PayoutRuns.AnyAsync(run => run.WeekKey == week, ct) ? PayoutRule.NextRunAt(rules, next) : next;
    }
}
