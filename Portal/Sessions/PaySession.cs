using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Ledger.Holds;
using Portal.Payments.Operations;
using Portal.Payments.Sessions;
using Portal.People;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>Opens Stripe's payment page for a share that the card refused; one page at a time, so that nobody pays twice.</summary>
public sealed class PaySession(Work work, OperationsLog operations, PortalClock clock)
{
    /// <summary>Answers the page's address.</summary>
    /// <param name="bookingId">Which session.</param>
    /// <param name="returnUrl">Where the page leads back to.</param>
    /// <param name="person">The employee.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Result<string>> Handle(int bookingId, string returnUrl, ActingPerson person, CancellationToken ct)
    {
        var begun = await work.Run<Result<string>>(person, (db, _) => Begin(db, bookingId, returnUrl, person, ct), ct);
        if (begun.IsRefused || begun.Value.StartsWith("https://", StringComparison.Ordinal) || begun.Value.StartsWith("http://", StringComparison.Ordinal)) return begun;
        var outcome = await operations.Execute(begun.Value, ct);
        return outcome.State == OperationState.Done ? outcome.Read<PayLinkAnswer>().Url : outcome.ToRefusal("Nothing was charged.");
    }

    /// <summary>The address of the page that is open, or the key of the operation that opens one.</summary>
    private async Task<Result<string>> Begin(PortalDb db, int bookingId, string returnUrl, ActingPerson person, CancellationToken ct)
    {
        var now = clock.Now;
        if (await db.BookingOfMember(bookingId, person, ct) is not { } booking) return SessionAccess.NotFound;
        if (!booking.CanBePaidByLink) return new Refusal("nothing_to_pay", "There is nothing to pay for this session now.");
        if (await PayLinks.Open(db, bookingId, now, ct) is { } open) return open.Url;
        if (await MoneyHolds.Check(db, ct) is { } held) return held;
        var customer = await db.StripeCustomerLinks.CustomerOf(booking.MemberId, ct);
        var destination = await db.Therapists.Where(known => known.Id == booking.TherapistId).Select(known => known.ConnectedAccount).SingleAsync(ct);
        if (customer is null || destination is null) return new Refusal("not_payable", "This session can't be paid online at the moment.");
        var subject = SessionStripe.Subject(bookingId);
        var earlier = await db.StripeOperations.Where(op => op.Subject == subject && op.Kind == OpenPayLink.KindName)
            .OrderByDescending(op => op.Id).Select(op => new { op.Key, op.State }).ToListAsync(ct);
        if (earlier.FirstOrDefault() is { State: OperationState.Pending or OperationState.Sent or OperationState.Unknown } waiting) return waiting.Key;
        var request = new PayLinkRequest(
            bookingId, booking.CardPartCents, booking.Owed.ApplicationFeeCents, booking.Currency, customer, destination, returnUrl, now + PayLinks.Life);
        return (await operations.Record(db, OpenPayLink.KindName, $"{subject}:pay-link:{earlier.Count + 1}", subject, request, ct)).Key;
    }
}
