using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Sessions;
using Portal.Ledger;
using Portal.Ledger.Holds;
using Portal.Payments.Operations;
using Portal.Payments.Sessions;
using Portal.People;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>A refund to be made.</summary>
/// <param name="BookingId">Of which session.</param>
/// <param name="AmountCents">How much of all that was paid.</param>
/// <param name="Reason">Why; kept with the refund.</param>
/// <param name="SeenLeftCents">What could still be refunded when the admin looked: a second click finds another figure.</param>
public sealed record RefundToMake(int BookingId, long AmountCents, string Reason, long SeenLeftCents);

/// <summary>
/// Refunds a session, whole or in part, to card and employer in proportion to what each paid (rule session-refund). The card's part takes
/// transfer and application fee with it; the employer's part first takes the transfer back.
/// </summary>
public sealed class RefundSession(Work work, OperationsLog operations, RecordEmployerReturn employerReturn, PortalClock clock)
{
    private static readonly OperationState[] Open = [OperationState.Pending, OperationState.Sent, OperationState.Unknown];

    /// <summary>Refunds; answers the refund's row id. A refusal of Stripe's is answered as such, and its part counts as not refunded.</summary>
    public async Task<Result<int>> Handle(RefundToMake wanted, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(person);
        var keys = new List<string>();
        var ordered = await work.Run<Result<int>>(person, (db, journal) => Order(db, journal, wanted, person, keys, ct), ct);
        if (ordered.IsRefused) return ordered;
        foreach (var key in keys)
        {
            var outcome = await operations.Execute(key, ct);
            if (outcome.State != OperationState.Done && key.EndsWith(":card", StringComparison.Ordinal)) return outcome.ToRefusal("Nothing went back to the card.");
        }

        return ordered;
    }

    private async Task<Result<int>> Order(PortalDb db, Journal journal, RefundToMake wanted, ActingPerson person, List<string> keys, CancellationToken ct)
    {
        var now = clock.Now;
        if (person.Role != PortalRole.Admin) return SessionAccess.NotFound;
        if (await db.Bookings.SingleOrDefaultAsync(known => known.Id == wanted.BookingId, ct) is not { } booking) return SessionAccess.NotFound;
        if (await MoneyHolds.Check(db, ct) is { } held) return held;
        var subject = SessionStripe.Subject(booking.Id);
        if (await db.StripeOperations.AnyAsync(op => op.Subject == subject && op.Kind != OpenPayLink.KindName && Open.Contains(op.State), ct))
            return new Refusal("payment_under_way", "Money of this session is still on its way at Stripe. Please try again in a minute; nothing was refunded.");
        if (booking.Payment.LeftCents != wanted.SeenLeftCents)
            return new Refusal("payment_changed", "The payment has changed since you looked. Nothing was refunded; please look again.");
        var step = booking.Refund(wanted.AmountCents, now);
        if (step.IsRefused) return step.Refusal;
        var order = SessionRefundOrder.Order(booking, step.Value, wanted.Reason, person.Id, now);
        if (order.IsRefused) return order.Refusal;
        db.SessionRefundOrders.Add(order.Value);
        await db.SaveChangesAsync(ct);
        await EmployerPart(db, journal, booking, order.Value, keys, ct);
        await CardPart(db, booking, order.Value, keys, ct);
        return order.Value.Id;
    }

    private async Task EmployerPart(PortalDb db, Journal journal, Booking booking, SessionRefundOrder order, List<string> keys, CancellationToken ct)
    {
        if (order.EmployerCents == 0) return;
        var held = booking.EmployerHeldCents(order.TherapistFromEmployerCents);
        if (booking.EmployerTransferId is not { } transfer || held == 0)
        {
            await employerReturn.Unsent(journal, booking, order, held, ct);
            return;
        }

        var subject = SessionStripe.Subject(booking.Id);
        var request = new TransferReversalRequest(booking.Id, order.Step, transfer, held);
        keys.Add((await operations.Record(db, ReverseEmployerPart.KindName, $"{subject}:refund:{order.Step}:transfer", subject, request, ct)).Key);
    }

    private async Task CardPart(PortalDb db, Booking booking, SessionRefundOrder order, List<string> keys, CancellationToken ct)
    {
        if (order.CardCents == 0) return;
        var subject = SessionStripe.Subject(booking.Id);
        var request = new SessionRefundRequest(booking.Id, order.Step, booking.ChargeId!, order.CardCents, booking.ApplicationFeeId is not null);
        keys.Add((await operations.Record(db, RefundSessionCard.KindName, $"{subject}:refund:{order.Step}:card", subject, request, ct)).Key);
    }
}
