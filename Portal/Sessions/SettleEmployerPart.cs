using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Ledger;
using Portal.Payments.Operations;
using Portal.Payments.Sessions;
using Portal.People;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>
/// Once the charge delay is over, the employer's reserved money is earned and the therapist's share of it is sent from the platform's
/// balance; where Stripe hasn't released that money yet it stays payable and is tried again (rules charge-delay, session-split).
/// What the therapist owes is taken from the share first (rule debt-netting).
/// </summary>
public sealed class SettleEmployerPart(Work work, OperationsLog operations, PortalClock clock)
{
    /// <summary>Earns and sends what is due of one session.</summary>
    public async Task Handle(int bookingId, CancellationToken ct)
    {
        var key = await work.Run(Actor.Due("session-charges"), (db, journal) => Begin(db, journal, bookingId, ct), ct);
        if (key is not null) await operations.Execute(key, ct);
    }

    private async Task<string?> Begin(PortalDb db, Journal journal, int bookingId, CancellationToken ct)
    {
        var now = clock.Now;
        var booking = await db.Bookings.SingleAsync(known => known.Id == bookingId, ct);
        if (booking.EmployerPart == EmployerPartState.Reserved)
        {
            if (booking.EmployerPartEarned(now).IsRefused) return null;
            await journal.Post(SessionPostings.EmployerPartEarned(
                booking.Id, booking.TherapistId, booking.EmployerPartCents, booking.TherapistFromEmployerCents, booking.Currency), ct);
            await NetDebt(journal, booking, now, ct);
        }

        else if (booking.EmployerPart != EmployerPartState.WaitingForFunds || booking.EmployerFundsAt is null)
        {
            // Another worker has begun: what it sends is on its way.
            return null;
        }

        return booking.EmployerSendableCents > 0 ? await Send(db, journal, booking, now, ct) : null;
    }

    /// <summary>What the therapist owes is settled before anything is sent.</summary>
    private static async Task NetDebt(Journal journal, Booking booking, DateTimeOffset now, CancellationToken ct)
    {
        var owed = await journal.Balance(AccountCode.ReceivableTherapist(booking.TherapistId), booking.Currency, ct);
        if (booking.NetDebt(owed, now) is > 0 and var netted)
            await journal.Post(PayoutPostings.DebtNetted($"{SessionStripe.Subject(booking.Id)}:subsidy", booking.TherapistId, netted, booking.Currency), ct);
    }

    private async Task<string?> Send(PortalDb db, Journal journal, Booking booking, DateTimeOffset now, CancellationToken ct)
    {
        var destination = await db.Therapists.Where(known => known.Id == booking.TherapistId).Select(known => known.ConnectedAccount).SingleAsync(ct);
        // What a payout run has set aside in the meantime is on its way to the therapist already.
        var payable = await journal.Balance(AccountCode.PayableTherapist(booking.TherapistId), booking.Currency, ct);
        if (destination is null || payable < booking.EmployerSendableCents)
        {
            booking.EmployerPartWaits(now + RecordEmployerPart.Wait, now);
            return null;
        }

        var subject = SessionStripe.Subject(booking.Id);
        var attempt = 1 + await db.StripeOperations.CountAsync(op => op.Subject == subject && op.Kind == SendEmployerPart.KindName, ct);
        if (booking.EmployerPart == EmployerPartState.WaitingForFunds) booking.EmployerPartWaits(null, now);
        var request = new EmployerPartRequest(booking.Id, booking.EmployerSendableCents, booking.Currency, destination);
        return (await operations.Record(db, SendEmployerPart.KindName, $"{subject}:transfer:{attempt}", subject, request, ct)).Key;
    }
}
