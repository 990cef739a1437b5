using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.People;
using Portal.Domain.Sessions;
using Portal.People;
using Portal.Time;

namespace Portal.Therapists;

/// <summary>What a therapist reads about themselves.</summary>
public sealed class TherapistQueries(IDbContextFactory<PortalDb> factory, PortalClock clock)
{
    /// <summary>The profile page; null for somebody who is no therapist.</summary>
    public async Task<ProfileView?> Profile(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await Find(db, person, ct) is not { } therapist) return null;
        var hours = await Hours(db, therapist.Id, ct);
        return new ProfileView(
            new TherapistProfile(therapist.Name, therapist.Headline, therapist.Bio, therapist.Speciality, therapist.TimeZone),
            therapist.SessionPriceCents == 0 ? null : therapist.SessionPriceCents, therapist.SessionMinutes, therapist.Currency,
            therapist.Listed, hours, StepsOf(therapist, hours.Count > 0));
    }

    /// <summary>The Stripe account page; null for somebody who is no therapist.</summary>
    public async Task<AccountView?> Account(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Find(db, person, ct) is { } therapist ? AccountOf(therapist) : null;
    }

    /// <summary>The first page; null for somebody who is no therapist.</summary>
    public async Task<TherapistHome?> Home(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await Find(db, person, ct) is not { } therapist) return null;
        var hasHours = await db.WeeklyHours.AnyAsync(stretch => stretch.TherapistId == therapist.Id, ct);
        return new TherapistHome(AccountOf(therapist), StepsOf(therapist, hasHours), await Coming(db, therapist.Id, ct));
    }

    private static Task<Therapist?> Find(PortalDb db, ActingPerson person, CancellationToken ct) => person.Role == PortalRole.Therapist
        ? db.Therapists.AsNoTracking().SingleOrDefaultAsync(therapist => therapist.PersonId == person.Id, ct)
        : Task.FromResult<Therapist?>(null);

    private static Task<List<OpenHours>> Hours(PortalDb db, int therapistId, CancellationToken ct) =>
        db.WeeklyHours.AsNoTracking().Where(stretch => stretch.TherapistId == therapistId)
            .OrderBy(stretch => stretch.StartMinute)
            .Select(stretch => new OpenHours(stretch.DayOfWeek, stretch.StartMinute, stretch.EndMinute)).ToListAsync(ct);

    private static BookableStep[] StepsOf(Therapist therapist, bool hasHours) =>
    [
        new(BookableNeed.Account, therapist.IsOnboarded),
        new(BookableNeed.Price, therapist.SessionPriceCents > 0),
        new(BookableNeed.Hours, hasHours),
        new(BookableNeed.Listed, therapist.Listed),
    ];

    private static AccountView AccountOf(Therapist therapist) => new(
        therapist.ConnectedAccount is not null, therapist.DetailsSubmitted, therapist.ChargesEnabled, therapist.TransfersEnabled, therapist.PayoutsEnabled,
        therapist.IsOnboarded, therapist.Country, therapist.Currency, RequirementWords.Of(therapist.Requirements),
        RequirementWords.WhyDisabled(therapist.DisabledReason), therapist.DisabledReason == RecordConnectedAccount.CutOffReason);

    private async Task<List<ComingSession>> Coming(PortalDb db, int therapistId, CancellationToken ct)
    {
        var now = clock.Now;
        var coming = await db.Bookings.AsNoTracking()
            .Where(booking => booking.TherapistId == therapistId && booking.State == BookingState.Booked && booking.EndsAt >= now)
            .OrderBy(booking => booking.StartsAt).Take(5)
            .Join(db.Members, booking => booking.MemberId, member => member.Id, (booking, member) => new { Booking = booking, member.Name })
            .ToListAsync(ct);
        return [.. coming.OrderBy(row => row.Booking.StartsAt).Select(row => new ComingSession(
            row.Booking.Id, row.Name, row.Booking.StartsAt, row.Booking.EndsAt, row.Booking.Quoted.TherapistCents))];
    }
}
