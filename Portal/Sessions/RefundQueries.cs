using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Sessions;
using Portal.Reports;

namespace Portal.Sessions;

/// <summary>A paid session in the admins' list of refunds.</summary>
/// <param name="Id">Key.</param>
/// <param name="MemberName">The employee.</param>
/// <param name="TherapistName">The therapist.</param>
/// <param name="StartsAt">When it took place (UTC).</param>
/// <param name="PaidCents">All that was paid.</param>
/// <param name="RefundedCents">All that has gone back.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="IsOpen">Whether Stripe still has to answer a refund, or the bank returned one.</param>
public sealed record RefundableRow(
    int Id, string MemberName, string TherapistName, DateTimeOffset StartsAt, long PaidCents, long RefundedCents, string Currency, bool IsOpen);

/// <summary>Reads sessions that can be, or were, refunded. For admins.</summary>
public sealed class RefundQueries(IDbContextFactory<PortalDb> factory)
{
    private static readonly EmployerPartState[] EmployerPaid = [EmployerPartState.Earned, EmployerPartState.Sent, EmployerPartState.WaitingForFunds, EmployerPartState.Returned];
    private static readonly CardPartState[] CardPaid = [CardPartState.Charged, CardPartState.PartlyRefunded, CardPartState.Refunded];
    private static readonly RefundPartState[] Unfinished = [RefundPartState.Pending, RefundPartState.Failed];

    /// <summary>Paid sessions, latest first; searched by name or number; the status is <c>yes</c>, <c>no</c> or <c>open</c>.</summary>
    public async Task<Slice<RefundableRow>> List(ListRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await factory.CreateDbContextAsync(ct);
        var paid = Filtered(db, request);
        var total = await paid.CountAsync(ct);
        var page = await paid.OrderByDescending(booking => booking.StartsAt).ThenByDescending(booking => booking.Id)
            .Skip(request.Skip).Take(request.Take).AsNoTracking().ToListAsync(ct);
        var ids = page.Select(booking => booking.Id).ToList();
        var members = await db.MemberNames(page.Select(booking => booking.MemberId), ct);
        var therapists = await db.TherapistNames(page.Select(booking => booking.TherapistId), ct);
        var open = await db.SessionRefundOrders.Where(order => ids.Contains(order.BookingId) && (Unfinished.Contains(order.CardPart) || order.EmployerPart == RefundPartState.Pending))
            .Select(order => order.BookingId).Distinct().ToListAsync(ct);
        return new Slice<RefundableRow>([.. page.Select(booking => new RefundableRow(
            booking.Id, members[booking.MemberId], therapists[booking.TherapistId], booking.StartsAt,
            booking.Payment.PaidCents, booking.Payment.RefundedCents, booking.Currency, open.Contains(booking.Id)))], total);
    }

    private static IQueryable<Booking> Filtered(PortalDb db, ListRequest request)
    {
        var paid = db.Bookings.Where(booking => EmployerPaid.Contains(booking.EmployerPart) || CardPaid.Contains(booking.CardPart));
        if (request.Search is { Length: > 0 } words)
        {
            var like = $"%{words}%";
            var number = int.TryParse(words, out var typed) ? typed : 0;
            paid = paid.Where(booking => booking.Id == number
                || db.Members.Any(member => member.Id == booking.MemberId && EF.Functions.Like(member.Name, like))
                || db.Therapists.Any(therapist => therapist.Id == booking.TherapistId && EF.Functions.Like(therapist.Name, like)));
        }

        return request.Status switch
        {
            "yes" => paid.Where(booking => booking.RefundCount > 0),
            "no" => paid.Where(booking => booking.RefundCount == 0),
            "open" => paid.Where(booking => db.SessionRefundOrders.Any(order => order.BookingId == booking.Id
                && (Unfinished.Contains(order.CardPart) || order.EmployerPart == RefundPartState.Pending))),
            _ => paid,
        };
    }
}
