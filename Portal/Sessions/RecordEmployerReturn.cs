using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Ledger;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>Records that an employer's part, or some of it, went back to the budget (rule session-refund).</summary>
public sealed class RecordEmployerReturn(PortalClock clock)
{
    /// <summary>The transfer was reversed: what came back pays the employer. False where there is no such refund.</summary>
    public async Task<bool> Reversed(PortalDb db, Journal journal, int bookingId, int step, string reversalId, StripeMovement reversal, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        if (await Find(db, bookingId, step, ct) is not var (booking, order)) return false;
        await journal.Post(SessionPostings.EmployerTransferReversed(booking.Id, booking.TherapistId, reversalId, reversal, booking.Currency), ct);
        await Return(journal, booking, order, Math.Min(reversal.GrossCents, order.TherapistFromEmployerCents), ct);
        return true;
    }

    /// <summary>Stripe could not take it from the therapist's account: the employer is paid back, and the therapist owes what we don't hold.</summary>
    public async Task Owed(PortalDb db, Journal journal, int bookingId, int step, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        if (await Find(db, bookingId, step, ct) is var (booking, order)) await Return(journal, booking, order, 0, ct);
    }

    /// <summary>It had not been sent: what of the share is still payable pays the employer, and what settled a debt is owed again.</summary>
    public Task Unsent(Journal journal, Booking booking, SessionRefundOrder order, long payableCents, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(booking);
        ArgumentNullException.ThrowIfNull(order);
        return Return(journal, booking, order, payableCents, ct);
    }

    private async Task Return(Journal journal, Booking booking, SessionRefundOrder order, long heldCents, CancellationToken ct)
    {
        if (order.EmployerPart != RefundPartState.Pending) return;
        await journal.Post(SessionPostings.EmployerPartReturned(
            booking.Id, booking.EmployerId, booking.TherapistId, order.Step, order.EmployerCents, order.TherapistFromEmployerCents, heldCents, booking.Currency), ct);
        order.EmployerReturned(heldCents < order.TherapistFromEmployerCents, clock.Now);
    }

    private static async Task<(Booking Booking, SessionRefundOrder Order)?> Find(PortalDb db, int bookingId, int step, CancellationToken ct) =>
        await db.Bookings.SingleOrDefaultAsync(known => known.Id == bookingId, ct) is { } booking
        && await db.SessionRefundOrders.SingleOrDefaultAsync(known => known.BookingId == bookingId && known.Step == step, ct) is { } order
            ? (booking, order) : null;
}
