using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Ledger;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>Records that a card share, or some of it, went back to the card (rules session-refund, cumulative-refund).</summary>
public sealed class RecordCardRefund(PortalClock clock)
{
    /// <summary>Posts the refund and, where the bank returned it, that; null when recorded, else why it can't be yet.</summary>
    public async Task<string?> Handle(PortalDb db, Journal journal, int bookingId, CardRefundMade made, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(made);
        var booking = await db.Bookings.SingleOrDefaultAsync(known => known.Id == bookingId, ct);
        var order = await db.SessionRefundOrders.SingleOrDefaultAsync(known => known.BookingId == bookingId && known.Step == made.Step, ct);
        if (booking is null || (order is null && made.Step != 0)) return $"Refund {made.RefundId} was not ordered here.";
        if (!await journal.Knows($"{made.RefundId}:refunded", ct))
        {
            var fee = await FeeBack(db, made, order, ct);
            if (fee is null && order is { ApplicationFeeCents: > 0 }) return $"The application fee of refund {made.RefundId} has not been given back yet.";
            await journal.Post(SessionPostings.CardRefunded(
                booking.Id, booking.TherapistId, made.RefundId, made.Refund, made.TransferReversal, fee, booking.Currency), ct);
            order?.CardReturned(made.RefundId, clock.Now);
        }

        if (made.Returned is not { } returned) return null;
        await journal.Post(RefundPostings.Failed($"booking:{booking.Id}", made.RefundId, returned, currency: booking.Currency), ct);
        order?.CardFailed(made.FailureReason ?? "unknown", clock.Now);
        return null;
    }

    /// <summary>Stripe refused the refund: the card's part counts as not refunded.</summary>
    public async Task Refused(PortalDb db, int bookingId, int step, string reason, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.SessionRefundOrders.SingleOrDefaultAsync(known => known.BookingId == bookingId && known.Step == step, ct) is not { } order) return;
        if (!order.CardRefused(reason, clock.Now)) return;
        var booking = await db.Bookings.SingleAsync(known => known.Id == bookingId, ct);
        booking.CardRefundRefused(order.Amounts, clock.Now);
    }

    /// <summary>The fee refund that no entry stands for yet: refunds of one session are made one after the other, so it is this one's.</summary>
    private static async Task<StripeMovement?> FeeBack(PortalDb db, CardRefundMade made, SessionRefundOrder? order, CancellationToken ct)
    {
        var ids = made.FeesBack.Select(back => back.Movement.BalanceTransactionId).ToList();
        var posted = await db.JournalLines.Where(line => ids.Contains(line.BalanceTransaction!)).Select(line => line.BalanceTransaction).ToListAsync(ct);
        var free = made.FeesBack.Select(back => back.Movement).Where(movement => !posted.Contains(movement.BalanceTransactionId)).ToList();
        return free.Find(movement => movement.GrossCents == order?.ApplicationFeeCents) ?? free.FirstOrDefault();
    }
}
