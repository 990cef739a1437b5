using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Ledger;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>Records what became of the therapist's share of the employer's part.</summary>
public sealed class RecordEmployerPart(PortalClock clock)
{
    /// <summary>How long a share waits before it is tried again when Stripe hasn't released the money.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromHours(1);

    /// <summary>It was transferred; false where there is no such booking.</summary>
    public async Task<bool> Sent(PortalDb db, Journal journal, int bookingId, string transferId, StripeMovement transfer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        if (await db.Bookings.SingleOrDefaultAsync(booking => booking.Id == bookingId, ct) is not { } booking) return false;
        booking.EmployerPartSent(transferId, clock.Now);
        await journal.Post(SessionPostings.EmployerPartSent(booking.Id, booking.TherapistId, transferId, transfer, booking.Currency), ct);
        return true;
    }

    /// <summary>Stripe did not take it: it stays payable and is tried again.</summary>
    public async Task Waits(PortalDb db, int bookingId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var booking = await db.Bookings.SingleAsync(known => known.Id == bookingId, ct);
        booking.EmployerPartWaits(clock.Now + Wait, clock.Now);
    }
}
