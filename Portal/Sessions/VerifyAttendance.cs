using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.People;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>The therapist confirms that a session took place; its parts are charged after the delay (rule charge-delay).</summary>
public sealed class VerifyAttendance(Work work, MoneyRules rules, PortalClock clock)
{
    /// <summary>Confirms; answers when the parts are charged (UTC).</summary>
    public Task<Result<DateTimeOffset?>> Handle(int bookingId, ActingPerson person, CancellationToken ct) =>
        work.Run<Result<DateTimeOffset?>>(person, async (db, _) =>
        {
            if (await db.BookingOfTherapist(bookingId, person, ct) is not { } booking) return SessionAccess.NotFound;
            return booking.VerifyAttendance(rules, clock.Now) is { IsRefused: true } refused ? refused.Refusal : booking.ChargeDueAt;
        }, ct);
}
