using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.People;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>The employee did not come: the session is due as if it had been held, unless the programme keeps its money out of it (rule no-show).</summary>
public sealed class MarkNoShow(Work work, MoneyRules rules, PortalClock clock)
{
    /// <summary>Marks it; answers when the parts are charged (UTC).</summary>
    public Task<Result<DateTimeOffset?>> Handle(int bookingId, ActingPerson person, CancellationToken ct) =>
        work.Run<Result<DateTimeOffset?>>(person, async (db, journal) =>
        {
            if (await db.BookingOfTherapist(bookingId, person, ct) is not { } booking) return SessionAccess.NotFound;
            if (booking.MarkNoShow(rules, clock.Now) is { IsRefused: true } refused) return refused.Refusal;
            await CancelSession.Release(journal, booking, ct);
            return booking.ChargeDueAt;
        }, ct);
}
