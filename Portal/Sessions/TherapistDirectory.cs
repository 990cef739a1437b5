using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.People;
using Portal.Domain.Sessions;
using Portal.People;
using Portal.Reports;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>A therapist in the employees' list.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">Name.</param>
/// <param name="Headline">One line about the work.</param>
/// <param name="Speciality">Speciality.</param>
/// <param name="Minutes">Length of a session.</param>
/// <param name="PriceCents">Full price of a session.</param>
/// <param name="NextFreeAt">The next free slot (UTC); null where none is offered.</param>
public sealed record TherapistRow(int Id, string Name, string Headline, string Speciality, int Minutes, long PriceCents, DateTimeOffset? NextFreeAt);

/// <summary>A therapist's profile, with all free slots.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">Name.</param>
/// <param name="Headline">One line about the work.</param>
/// <param name="Bio">About the therapist.</param>
/// <param name="Speciality">Speciality.</param>
/// <param name="Minutes">Length of a session.</param>
/// <param name="PriceCents">Full price of a session.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="Free">Starts of all free slots up to the horizon (UTC).</param>
public sealed record TherapistView(
    int Id, string Name, string Headline, string Bio, string Speciality, int Minutes, long PriceCents, string Currency, IReadOnlyList<DateTimeOffset> Free);

/// <summary>What the booking page needs beside the therapist.</summary>
/// <param name="Therapist">With whom.</param>
/// <param name="EmployerName">Who subsidises.</param>
/// <param name="Card">The card that would be charged; null where there is none that can be.</param>
/// <param name="UnpaidBookingId">A session that has to be paid first; null where there is none.</param>
public sealed record BookView(TherapistView Therapist, string EmployerName, CardView? Card, int? UnpaidBookingId);

/// <summary>A card as it may be shown.</summary>
/// <param name="Brand">Brand, as Stripe names it.</param>
/// <param name="Last4">Last four digits.</param>
/// <param name="ExpMonth">Month of expiry.</param>
/// <param name="ExpYear">Year of expiry.</param>
public sealed record CardView(string Brand, string Last4, int ExpMonth, int ExpYear)
{
    /// <summary>“Visa ending 4242”.</summary>
    public string Title => $"{(Brand.Length > 0 ? char.ToUpperInvariant(Brand[0]) + Brand[1..] : "Card")} ending {Last4}";
}

/// <summary>Whom an employee can book, and at what price.</summary>
public sealed class TherapistDirectory(IDbContextFactory<PortalDb> factory, MoneyRules rules, PortalClock clock)
{
    /// <summary>Therapists who can be booked.</summary>
    /// <param name="request">Which part of the list; sorted by <c>name</c> or <c>price</c>.</param>
    /// <param name="speciality">Only this speciality; null for all.</param>
    /// <param name="mostCents">Only up to this price; null for any.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Slice<TherapistRow>> List(ListRequest request, string? speciality, long? mostCents, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var found = Bookable(db);
        if (request.Search is { Length: > 0 } words)
        {
            var like = $"%{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
            found = found.Where(known => EF.Functions.Like(known.Name, like, "\\") || EF.Functions.Like(known.Headline, like, "\\") || EF.Functions.Like(known.Speciality, like, "\\"));
        }

        if (speciality is not null) found = found.Where(known => known.Speciality == speciality);
        if (mostCents is { } most) found = found.Where(known => known.SessionPriceCents <= most);
        var total = await found.CountAsync(ct);
        var ordered = request.Sort == "price"
            ? request.Descending ? found.OrderByDescending(known => known.SessionPriceCents) : found.OrderBy(known => known.SessionPriceCents)
            : request.Descending ? found.OrderByDescending(known => known.Name) : found.OrderBy(known => known.Name);
        var page = await ordered.ThenBy(known => known.Id).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        var searches = await FreeSlots.SearchesOf(db, page, rules, clock.Now, ct);
        return new Slice<TherapistRow>([.. page.Zip(searches, Row)], total);
    }

    /// <summary>The specialities to choose from.</summary>
    public async Task<IReadOnlyList<string>> Specialities(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Bookable(db).Where(known => known.Speciality != "").Select(known => known.Speciality).Distinct().OrderBy(name => name).ToListAsync(ct);
    }

    /// <summary>One therapist who can be booked; null where there is none.</summary>
    public async Task<TherapistView?> Find(int id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Bookable(db).SingleOrDefaultAsync(known => known.Id == id, ct) is { } therapist ? await View(db, therapist, ct) : null;
    }

    /// <summary>What an employee needs to book with a therapist; null where that can't be done.</summary>
    public async Task<BookView?> ToBook(int therapistId, ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.MemberOf(person, ct) is not { } member) return null;
        if (await Bookable(db).SingleOrDefaultAsync(known => known.Id == therapistId, ct) is not { } therapist) return null;
        var employer = await db.Employers.Where(known => known.Id == member.EmployerId).Select(known => known.Name).SingleAsync(ct);
        var cards = await db.PaymentCards.AsNoTracking().Where(card => card.MemberId == member.Id && card.IsDefault && card.DetachedAt == null).ToListAsync(ct);
        var card = cards.Find(known => known.ExpiresAt > clock.Now);
        var unpaid = await db.Bookings.Where(booking => booking.MemberId == member.Id && booking.CardPart == CardPartState.Unpaid)
            .Select(booking => (int?)booking.Id).FirstOrDefaultAsync(ct);
        return new BookView(
            await View(db, therapist, ct), employer, card is null ? null : new CardView(card.Brand, card.Last4, card.ExpMonth, card.ExpYear), unpaid);
    }

    /// <summary>What a session at that time would cost this employee now; null where it can't be booked.</summary>
    public async Task<SessionOffer?> Offer(int therapistId, DateTimeOffset startsAt, ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.MemberOf(person, ct) is not { } member) return null;
        return await Bookable(db).SingleOrDefaultAsync(known => known.Id == therapistId, ct) is { } therapist
            ? await SessionOffer.For(db, member, therapist, startsAt, rules, ct) : null;
    }

    private static IQueryable<Therapist> Bookable(PortalDb db) => db.Therapists.AsNoTracking()
        .Where(known => known.ConnectedAccount != null && known.DetailsSubmitted && known.ChargesEnabled && known.TransfersEnabled && known.Listed && known.SessionPriceCents > 0);

    private static TherapistRow Row(Therapist therapist, SlotSearch search)
    {
        var free = Slots.Free(search);
        return new TherapistRow(
            therapist.Id, therapist.Name, therapist.Headline, therapist.Speciality, therapist.SessionMinutes, therapist.SessionPriceCents,
            free.Count > 0 ? free[0].StartsAt : null);
    }

    private async Task<TherapistView> View(PortalDb db, Therapist therapist, CancellationToken ct)
    {
        var free = Slots.Free(await FreeSlots.SearchOf(db, therapist, rules, clock.Now, ct));
        return new TherapistView(
            therapist.Id, therapist.Name, therapist.Headline, therapist.Bio, therapist.Speciality, therapist.SessionMinutes,
            therapist.SessionPriceCents, therapist.Currency, [.. free.Select(slot => slot.StartsAt)]);
    }
}
