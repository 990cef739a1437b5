using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.People;
using Portal.Domain.Sessions;

namespace Portal.Sessions;

/// <summary>When a therapist can be booked: the weekly hours less what is taken, from the lead time to the horizon (rule free-slots).</summary>
public static class FreeSlots
{
    /// <summary>What the search for free slots of one therapist needs.</summary>
    public static async Task<SlotSearch> SearchOf(PortalDb db, Therapist therapist, MoneyRules rules, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(therapist);
        ArgumentNullException.ThrowIfNull(rules);
        var hours = await db.WeeklyHours.AsNoTracking().Where(known => known.TherapistId == therapist.Id).ToListAsync(ct);
        var taken = await db.Bookings
            .Where(booking => booking.TherapistId == therapist.Id && booking.EndsAt > now
                && booking.State != BookingState.Cancelled && booking.State != BookingState.LateCancelled)
            .Select(booking => new { booking.StartsAt, booking.EndsAt }).ToListAsync(ct);
        return new SlotSearch
        {
            Hours = hours,
            TimeZone = therapist.TimeZone,
            SessionMinutes = therapist.SessionMinutes,
            Taken = [.. taken.Select(slot => new Slot(slot.StartsAt, slot.EndsAt))],
            From = now.AddMinutes(rules.BookingLeadMinutes),
            Until = now.AddDays(rules.BookingHorizonDays),
        };
    }
}
