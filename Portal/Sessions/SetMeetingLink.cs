using Portal.Data;
using Portal.Domain;
using Portal.People;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>The therapist says where a session takes place.</summary>
public sealed class SetMeetingLink(Work work, PortalClock clock)
{
    private const int LongestLink = 500;

    /// <summary>Sets or replaces the link of a session that hasn't ended.</summary>
    public Task<Result> Handle(int bookingId, string? link, ActingPerson person, CancellationToken ct) =>
        work.Run<Result>(person, async (db, _) =>
        {
            if (await db.BookingOfTherapist(bookingId, person, ct) is not { } booking) return SessionAccess.NotFound;
            if (!booking.HoldsSlot || booking.EndsAt < clock.Now) return new Refusal("session_over", "This session is over or cancelled, so it needs no link.");
            var text = link?.Trim() ?? "";
            return text.Length <= LongestLink && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
                ? booking.SetMeeting(text, clock.Now)
                : new Refusal("link_invalid", "Enter the whole address of the meeting, beginning with https://.", "link");
        }, ct);
}
