using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.People;
using Portal.Domain.Sessions;

namespace Portal.Sessions;

/// <summary>When therapists can be booked: the weekly hours less what is taken, from the lead time to the horizon (rule free-slots).</summary>
public static class FreeSlots
{
    /// <summary>What the search for free slots of one therapist needs.</summary>
    public static async Task<SlotSearch> SearchOf(PortalDb db, Therapist therapist, MoneyRules rules, DateTimeOffset now, CancellationToken ct) =>
        (await SearchesOf(db, [therapist], rules, now, ct)).Single();

    /// <summary>The same for several therapists, in their order.</summary>
    public static async Task<IReadOnlyList<SlotSearch>> SearchesOf(
        PortalDb db, IReadOnlyCollection<Therapist> therapists, MoneyRules rules, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(rules);
        var ids = therapists.Select(therapist => therapist.Id).ToList();
        var hours = (await db.WeeklyHours.AsNoTracking().Where(known => ids.Contains(known.TherapistId)).ToListAsync(ct)).ToLookup(known => known.TherapistId);
        var taken = (await db.Bookings
                .Where(booking => ids.Contains(booking.TherapistId) && booking.EndsAt > now
                    && booking.State != BookingState.Cancelled && booking.State != BookingState.LateCancelled)
                .Select(booking => new { booking.TherapistId, booking.StartsAt, booking.EndsAt }).ToListAsync(ct))
            .ToLookup(booking => booking.TherapistId, booking => new Slot(booking.StartsAt, booking.EndsAt));
        return [.. therapists.Select(therapist => new SlotSearch
        {
            Hours = [.. hours[therapist.Id]],
            TimeZone = therapist.TimeZone,
            SessionMinutes = therapist.SessionMinutes,
            Taken = [.. taken[therapist.Id]],
            From = now.AddMinutes(rules.BookingLeadMinutes),
            Until = now.AddDays(rules.BookingHorizonDays),
        })];
    }
}
