using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Domain.Sessions;
using Portal.Ledger;
using Portal.Ledger.Holds;
using Portal.People;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>A slot to be booked at the price that was shown.</summary>
/// <param name="TherapistId">With whom.</param>
/// <param name="StartsAt">When (UTC).</param>
/// <param name="SeenSubsidyCents">The employer's part as it was shown.</param>
/// <param name="SeenOutOfPocketCents">The employee's part as it was shown and agreed to.</param>
public sealed record SlotToBook(int TherapistId, DateTimeOffset StartsAt, long SeenSubsidyCents, long SeenOutOfPocketCents);

/// <summary>
/// Books a slot and reserves the employer's money for it in one transaction. Price and slot are looked at again inside it: what the
/// employee agreed to is what is booked, and nobody else gets the same time.
/// </summary>
public sealed class BookSession(Work work, MoneyRules rules, PortalClock clock)
{
    /// <summary>The code of a price that is no longer the one shown.</summary>
    public const string PriceChanged = "price_changed";

    /// <summary>The code of a slot that somebody else has.</summary>
    public const string SlotTaken = "slot_taken";

    /// <summary>The code of an employee without a card while something is to be paid.</summary>
    public const string NoCard = "no_card";

    /// <summary>Books; answers the session's id. The same click twice is the same session.</summary>
    public async Task<Result<int>> Handle(SlotToBook wanted, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(person);
        try
        {
            return await work.Run<Result<int>>(person, (db, journal) => Book(db, journal, wanted, person, ct), ct);
        }
        catch (DbUpdateException refused) when (refused.InnerException?.Message.Contains("UNIQUE", StringComparison.OrdinalIgnoreCase) == true)
        {
            return Taken();
        }
    }

    private async Task<Result<int>> Book(PortalDb db, Journal journal, SlotToBook wanted, ActingPerson person, CancellationToken ct)
    {
        var now = clock.Now;
        if (await db.MemberOf(person, ct) is not { } member) return new Refusal("not_a_member", "Only employees of a sponsoring employer can book sessions.");
        if (await Mine(db, member, wanted, ct) is { } known) return known;
        if (await db.Therapists.SingleOrDefaultAsync(known => known.Id == wanted.TherapistId, ct) is not { } therapist)
            return new Refusal("therapist_not_found", "There is no such therapist.");
        if (therapist.CanBeBooked() is { IsRefused: true } closed) return closed.Refusal;
        if (await db.Bookings.AnyAsync(booking => booking.MemberId == member.Id && booking.CardPart == CardPartState.Unpaid, ct))
            return new Refusal("payment_owed", "An earlier session is still unpaid. Pay it first, then you can book again.");
        var slot = new Slot(wanted.StartsAt, wanted.StartsAt.AddMinutes(therapist.SessionMinutes));
        if (await SlotRefusal(db, member, therapist, slot, now, ct) is { } refusal) return refusal;
        var offer = await SessionOffer.For(db, member, therapist, wanted.StartsAt, rules, ct);
        if (offer.Price.SubsidyCents != wanted.SeenSubsidyCents || offer.Price.OutOfPocketCents != wanted.SeenOutOfPocketCents)
            return new Refusal(PriceChanged, "The price has changed since you saw it. Nothing was booked; please look at it again.", "price");
        return await Store(db, journal, member, therapist, slot, offer, now, ct);
    }

    private async Task<Result<int>> Store(
        PortalDb db, Journal journal, Member member, Therapist therapist, Slot slot, SessionOffer offer, DateTimeOffset now, CancellationToken ct)
    {
        var card = (await db.PaymentCards.Where(known => known.MemberId == member.Id && known.IsDefault && known.DetachedAt == null).ToListAsync(ct))
            .Find(known => known.ExpiresAt > now);
        if (card is null && offer.Price.OutOfPocketCents > 0)
            return new Refusal(NoCard, "Add a card before you book: your part of the price is charged to it after the session.", "card");
        var booked = Booking.Book(
            new BookingTerms
            {
                MemberId = member.Id, EmployerId = member.EmployerId, TherapistId = therapist.Id, Slot = slot, Price = offer.Price,
                ProgrammeId = offer.ProgrammeId, SubsidyUsedIfMissed = offer.UsedIfMissed, Currency = therapist.Currency, PaymentMethodId = card?.StripeId,
            },
            rules.SessionCommission, now);
        if (booked.IsRefused) return booked.Refusal;
        var booking = booked.Value;
        if (booking.SubsidyCents > 0 && await MoneyHolds.Check(db, ct) is { } held) return held;
        db.Bookings.Add(booking);
        await db.SaveChangesAsync(ct);
        if (booking.SubsidyCents > 0)
            await journal.Post(SessionPostings.Reserved(booking.Id, booking.EmployerId, booking.SubsidyCents, booking.Currency), ct);
        return booking.Id;
    }

    /// <summary>The same employee's session at the same time with the same therapist: the second of two clicks.</summary>
    private static Task<int?> Mine(PortalDb db, Member member, SlotToBook wanted, CancellationToken ct) =>
        db.Bookings.Where(booking => booking.MemberId == member.Id && booking.TherapistId == wanted.TherapistId
                && booking.StartsAt == wanted.StartsAt && booking.State == BookingState.Booked)
            .Select(booking => (int?)booking.Id).SingleOrDefaultAsync(ct);

    private async Task<Refusal?> SlotRefusal(PortalDb db, Member member, Therapist therapist, Slot slot, DateTimeOffset now, CancellationToken ct)
    {
        var search = await FreeSlots.SearchOf(db, therapist, rules, now, ct);
        if (search.Taken.Any(slot.Overlaps)) return Taken();
        if (!Slots.IsFree(search, slot.StartsAt)) return new Refusal("slot_not_offered", "This time isn't offered any more. Please choose another one.", "slot");
        var busy = await db.Bookings.AnyAsync(
            booking => booking.MemberId == member.Id && booking.State == BookingState.Booked && booking.StartsAt < slot.EndsAt && booking.EndsAt > slot.StartsAt, ct);
        return busy ? new Refusal("already_busy", "You have another session at that time. Please choose another one.", "slot") : null;
    }

    private static Refusal Taken() => new(SlotTaken, "Somebody has just booked this time. Please choose another one; nothing was booked or charged.", "slot");
}
