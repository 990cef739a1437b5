using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Sessions;
using Portal.People;
using Portal.Reports;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>Reads sessions for the people they belong to.</summary>
public sealed class SessionQueries(IDbContextFactory<PortalDb> factory, PortalClock clock)
{
    /// <summary>The status that asks for sessions that have ended or were cancelled.</summary>
    public const string Past = "past";

    /// <summary>The status that asks for a therapist's sessions that took place and wait to be verified.</summary>
    public const string ToVerify = "verify";

    /// <summary>The employee's sessions: upcoming first to come first, past latest first.</summary>
    public async Task<Slice<SessionRow>> OfEmployee(ListRequest request, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var mine = db.Bookings.Where(booking => db.Members.Any(member => member.Id == booking.MemberId && member.PersonId == person.Id));
        var (page, total) = await Page(mine, request, ct);
        var names = await db.TherapistNames(page.Select(booking => booking.TherapistId), ct);
        return new Slice<SessionRow>([.. page.Select(booking => Row(booking, names[booking.TherapistId], booking.CardPartCents))], total);
    }

    /// <summary>The therapist's sessions, in the same order.</summary>
    public async Task<Slice<SessionRow>> OfTherapist(ListRequest request, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var mine = db.Bookings.Where(booking => db.Therapists.Any(therapist => therapist.Id == booking.TherapistId && therapist.PersonId == person.Id));
        var (page, total) = await Page(mine, request, ct);
        var names = await db.MemberNames(page.Select(booking => booking.MemberId), ct);
        return new Slice<SessionRow>([.. page.Select(booking => Row(booking, names[booking.MemberId], booking.Owed.TherapistCents))], total);
    }

    /// <summary>One session of this employee or therapist; an admin sees any. Null where it isn't theirs.</summary>
    public async Task<SessionView?> Find(int bookingId, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        await using var db = await factory.CreateDbContextAsync(ct);
        var booking = person.Role switch
        {
            PortalRole.Employee => await db.BookingOfMember(bookingId, person, ct),
            PortalRole.Therapist => await db.BookingOfTherapist(bookingId, person, ct),
            PortalRole.Admin => await db.Bookings.SingleOrDefaultAsync(known => known.Id == bookingId, ct),
            PortalRole.Employer => null,
            _ => throw new ArgumentOutOfRangeException(nameof(person)),
        };
        return booking is null ? null : await View(db, booking, ct);
    }

    private async Task<(List<Booking> Page, int Total)> Page(IQueryable<Booking> mine, ListRequest request, CancellationToken ct)
    {
        var now = clock.Now;
        var past = request.Status == Past;
        var chosen = request.Status switch
        {
            Past => mine.Where(booking => booking.State != BookingState.Booked || booking.EndsAt <= now),
            ToVerify => mine.Where(booking => booking.State == BookingState.Booked && booking.StartsAt <= now),
            _ => mine.Where(booking => booking.State == BookingState.Booked && booking.EndsAt > now),
        };
        var total = await chosen.CountAsync(ct);
        var ordered = past ? chosen.OrderByDescending(booking => booking.StartsAt) : chosen.OrderBy(booking => booking.StartsAt);
        return (await ordered.ThenBy(booking => booking.Id).AsNoTracking().Skip(request.Skip).Take(request.Take).ToListAsync(ct), total);
    }

    private static SessionRow Row(Booking booking, string with, long shareCents) => new(
        booking.Id, with, booking.StartsAt, booking.EndsAt, booking.State, booking.CardPart, booking.EmployerPart,
        booking.Quoted.PriceCents, shareCents, booking.Currency, booking.MeetingUrl);

    private static async Task<SessionView> View(PortalDb db, Booking booking, CancellationToken ct)
    {
        var card = await db.PaymentCards.Where(known => known.StripeId == booking.PaymentMethodId)
            .Select(known => new CardView(known.Brand, known.Last4, known.ExpMonth, known.ExpYear)).SingleOrDefaultAsync(ct);
        return new SessionView(
            booking,
            await db.Members.Where(known => known.Id == booking.MemberId).Select(known => known.Name).SingleAsync(ct),
            await db.Therapists.Where(known => known.Id == booking.TherapistId).Select(known => known.Name).SingleAsync(ct),
            booking.TherapistId,
            await db.Employers.Where(known => known.Id == booking.EmployerId).Select(known => known.Name).SingleAsync(ct),
            card,
            await db.SessionRefundOrders.AsNoTracking().Where(order => order.BookingId == booking.Id).OrderByDescending(order => order.Step).ToListAsync(ct));
    }
}
