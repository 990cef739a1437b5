using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Ledger;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>Records that a card share was charged, whoever tells it first: Stripe's answer or its event.</summary>
public sealed class RecordCardCharge(PortalClock clock)
{
    /// <summary>Marks the booking charged and posts the entry; null where there is no such booking.</summary>
    public async Task<Booking?> Handle(PortalDb db, Journal journal, int bookingId, CardChargeMade made, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(made);
        if (await db.Bookings.SingleOrDefaultAsync(booking => booking.Id == bookingId, ct) is not { } booking) return null;
        booking.CardCharged(made.Facts, clock.Now);
        await journal.Post(
            SessionPostings.CardCharged(booking.Id, booking.TherapistId, made.Facts.PaymentIntentId, made.Charge, made.Transfer, made.ApplicationFee, booking.Currency), ct);
        return booking;
    }
}
