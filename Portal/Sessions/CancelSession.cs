using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Ledger;
using Portal.People;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>A session to be cancelled for the fee that was shown.</summary>
/// <param name="BookingId">Which session.</param>
/// <param name="SeenFeeCents">The whole fee as it was shown: zero in time.</param>
public sealed record SessionToCancel(int BookingId, long SeenFeeCents);

/// <summary>Cancels a session: free until the window closes, then for a part of each one's share (rule late-cancel). The rest of the reserve goes back.</summary>
public sealed class CancelSession(Work work, MoneyRules rules, PortalClock clock)
{
    /// <summary>Cancels for the employee whose session it is; for its therapist it is always free for the employee.</summary>
    public Task<Result<CancelPreview>> Handle(SessionToCancel wanted, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(person);
        return work.Run<Result<CancelPreview>>(person, async (db, journal) =>
        {
            var byTherapist = person.Role == PortalRole.Therapist;
            var booking = byTherapist ? await db.BookingOfTherapist(wanted.BookingId, person, ct) : await db.BookingOfMember(wanted.BookingId, person, ct);
            if (booking is null) return SessionAccess.NotFound;
            var preview = booking.PreviewCancel(rules, clock.Now, byTherapist);
            if (preview.IsRefused) return preview;
            if (preview.Value.Fee.PriceCents != wanted.SeenFeeCents)
                return new Refusal("fee_changed", "The time for cancelling free of charge has just ended. Nothing was cancelled; please look at the fee first.");
            var cancelled = booking.Cancel(rules, clock.Now, byTherapist);
            if (!cancelled.IsRefused) await Release(journal, booking, ct);
            return cancelled;
        }, ct);
    }

    /// <summary>Gives back what of the reserve is no longer owed.</summary>
    internal static async Task Release(Journal journal, Booking booking, CancellationToken ct)
    {
        if (booking.ReleasedCents > 0)
            await journal.Post(SessionPostings.Released(booking.Id, booking.EmployerId, booking.ReleasedCents, booking.SubsidyCents, booking.Currency), ct);
    }
}
