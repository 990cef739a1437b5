using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.People;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>Notes that a refund which the card's bank had sent back was paid from our own bank.</summary>
public sealed class PayRefundByBank(Work work, PortalClock clock)
{
    /// <summary>Posts it. Refused: not an administrator, no such refund, it did not come back, it is paid already.</summary>
    public Task<Result> Handle(int bookingId, int step, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        return work.Run<Result>(person, async (db, journal) =>
        {
            if (person.Role != PortalRole.Admin) return SessionAccess.NotFound;
            if (await db.SessionRefundOrders.SingleOrDefaultAsync(known => known.BookingId == bookingId && known.Step == step, ct) is not { } order) return SessionAccess.NotFound;
            var paid = order.CardPaidByBank(clock.Now);
            if (paid.IsRefused) return paid;
            var currency = await db.Bookings.Where(booking => booking.Id == bookingId).Select(booking => booking.Currency).SingleAsync(ct);
            await journal.Post(RefundPostings.PaidByBank($"booking:{bookingId}", order.RefundId!, order.CardCents, currency), ct);
            return Result.Done;
        }, ct);
    }
}
