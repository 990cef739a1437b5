using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>Records that an attempt to charge a card share was refused (rule card-retries).</summary>
public sealed class RecordCardRefusal(MoneyRules rules, PortalClock clock)
{
    /// <summary>Plans the next try or gives up; false where there is no such booking or the attempt isn't the one under way.</summary>
    public async Task<bool> Handle(PortalDb db, int bookingId, int attempt, string code, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Bookings.SingleOrDefaultAsync(booking => booking.Id == bookingId, ct) is { } booking
            && booking.CardRefused(attempt, code, rules, clock.Now);
    }
}
