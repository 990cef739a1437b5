using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Domain.Sessions;
using Portal.Domain.Subsidies;

namespace Portal.Sessions;

/// <summary>What a session would cost whom if it were booked now.</summary>
/// <param name="Price">The price and its parts.</param>
/// <param name="ProgrammeId">The programme that pays the employer's part; null where none does.</param>
/// <param name="UsedIfMissed">Whether it also pays for a missed session.</param>
/// <param name="OfferedCents">What the programme offers before the budget is looked at.</param>
/// <param name="FreeBudgetCents">What the employer's budget holds free.</param>
public sealed record SessionOffer(SessionPrice Price, int? ProgrammeId, bool UsedIfMissed, long OfferedCents, long FreeBudgetCents)
{
    /// <summary>Whether the programme would pay more than the budget has.</summary>
    public bool BudgetIsShort => Price.SubsidyCents < OfferedCents && FreeBudgetCents < OfferedCents;

    /// <summary>Computes it; called for the page and again, inside the transaction, when the session is booked.</summary>
    internal static async Task<SessionOffer> For(
        PortalDb db, Member member, Therapist therapist, DateTimeOffset startsAt, MoneyRules rules, CancellationToken ct)
    {
        var programmes = await db.SubsidyProgrammes.AsNoTracking()
            .Where(programme => programme.EmployerId == member.EmployerId && programme.Kind == SubsidyKind.Session && programme.Active)
            .OrderBy(programme => programme.Id).ToListAsync(ct);
        var best = default(SubsidyProgramme);
        var offered = 0L;
        foreach (var programme in programmes)
        {
            var offer = programme.OfferForSession(therapist.SessionPriceCents, await UsedThisYear(db, member.Id, programme.Id, startsAt, ct));
            if (offer > offered) (best, offered) = (programme, offer);
        }

        var pool = AccountCode.SubsidyPool(member.EmployerId).Value;
        var free = await db.LedgerAccounts.Where(account => account.Code == pool && account.Currency == therapist.Currency)
            .Select(account => account.Balance * account.NormalSide).SingleOrDefaultAsync(ct);
        var price = SessionPrice.Quote(therapist.SessionPriceCents, offered, free, rules);
        return new SessionOffer(price, price.SubsidyCents > 0 ? best!.Id : null, best?.UsedForMissedSessions ?? true, offered, free);
    }

    /// <summary>What a member has had from a programme for sessions in the same calendar year (UTC), reserved money included.</summary>
    private static async Task<long> UsedThisYear(PortalDb db, int memberId, int programmeId, DateTimeOffset startsAt, CancellationToken ct)
    {
        var first = new DateTimeOffset(startsAt.UtcDateTime.Year, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var next = first.AddYears(1);
        return await db.Bookings
            .Where(booking => booking.MemberId == memberId && booking.ProgrammeId == programmeId && booking.StartsAt >= first && booking.StartsAt < next)
            .SumAsync(booking => booking.EmployerPartCents - booking.EmployerReturnedCents, ct);
    }
}
