using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Domain.Sessions;
using Portal.People;

namespace Portal.Sessions;

/// <summary>Whose sessions somebody may touch. What is not theirs does not exist for them.</summary>
internal static class SessionAccess
{
    /// <summary>The one answer to a session that isn't there and to one that is somebody else's.</summary>
    public static Refusal NotFound { get; } = new("session_not_found", "There is no such session.");

    /// <summary>The active member behind an employee; null for anybody else.</summary>
    public static async Task<Member?> MemberOf(this PortalDb db, ActingPerson person, CancellationToken ct) => person.Role != PortalRole.Employee
        ? null
        : await db.Members.SingleOrDefaultAsync(member => member.PersonId == person.Id && member.Status == MemberStatus.Active, ct);

    /// <summary>A session of this employee; null where it isn't theirs.</summary>
    public static Task<Booking?> BookingOfMember(this PortalDb db, int bookingId, ActingPerson person, CancellationToken ct) =>
        person.Role != PortalRole.Employee
            ? Task.FromResult<Booking?>(null)
            : db.Bookings.SingleOrDefaultAsync(booking => booking.Id == bookingId && db.Members.Any(member => member.Id == booking.MemberId && member.PersonId == person.Id), ct);

    /// <summary>A session of this therapist; null where it isn't theirs.</summary>
    public static Task<Booking?> BookingOfTherapist(this PortalDb db, int bookingId, ActingPerson person, CancellationToken ct) =>
        person.Role != PortalRole.Therapist
            ? Task.FromResult<Booking?>(null)
            : db.Bookings.SingleOrDefaultAsync(booking => booking.Id == bookingId && db.Therapists.Any(therapist => therapist.Id == booking.TherapistId && therapist.PersonId == person.Id), ct);
}
