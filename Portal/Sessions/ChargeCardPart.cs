using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.People;
using Portal.Domain.Sessions;
using Portal.Payments.Operations;
using Portal.Payments.Sessions;
using Portal.People;
using Portal.Time;

namespace Portal.Sessions;

/// <summary>Charges the employee's share once it is due, and again on the days of rule card-retries; each attempt is a fact of its own.</summary>
public sealed class ChargeCardPart(Work work, OperationsLog operations, MoneyRules rules, PortalClock clock)
{
    /// <summary>The code of a refusal that never reached Stripe: there is no card to charge.</summary>
    public const string NoCard = "no_card";

    /// <summary>How long after a pay link's end the next try waits, so that its payment can still be told.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(10);

    /// <summary>Makes the attempt that is due for one session.</summary>
    public async Task Handle(int bookingId, CancellationToken ct)
    {
        var key = await work.Run(Actor.Due("session-charges"), (db, _) => Begin(db, bookingId, ct), ct);
        if (key is not null) await operations.Execute(key, ct);
    }

    private async Task<string?> Begin(PortalDb db, int bookingId, CancellationToken ct)
    {
        var now = clock.Now;
        var booking = await db.Bookings.SingleAsync(known => known.Id == bookingId, ct);
        if (booking.CardPart == CardPartState.ActionRequired)
        {
            booking.GiveUpCard(now);
            return null;
        }

        if (await PayLinks.Open(db, booking.Id, now, ct) is { } link)
        {
            booking.PostponeCard(link.ExpiresAt + Slack, now);
            return null;
        }

        return booking.BeginCharge(now) is { IsRefused: false } begun ? await Record(db, booking, begun.Value, ct) : null;
    }

    private async Task<string?> Record(PortalDb db, Booking booking, int attempt, CancellationToken ct)
    {
        var card = await Card(db, booking, attempt, ct);
        var customer = await db.StripeCustomerLinks.CustomerOf(booking.MemberId, ct);
        var destination = await db.Therapists.Where(known => known.Id == booking.TherapistId).Select(known => known.ConnectedAccount).SingleAsync(ct);
        if (card is null || customer is null || destination is null)
        {
            booking.CardRefused(attempt, NoCard, rules, clock.Now);
            return null;
        }

        if (card != booking.PaymentMethodId) booking.UseCard(card, clock.Now);
        var subject = SessionStripe.Subject(booking.Id);
        var request = new SessionChargeRequest(
            booking.Id, attempt, booking.CardPartCents, booking.Owed.ApplicationFeeCents, booking.Currency, customer, card, destination);
        return (await operations.Record(db, ChargeSessionCard.KindName, $"{subject}:charge:{attempt}", subject, request, ct)).Key;
    }

    /// <summary>The card agreed to when booking; for a retry, or where that one is gone, the one that is default now.</summary>
    private static async Task<string?> Card(PortalDb db, Booking booking, int attempt, CancellationToken ct)
    {
        var cards = await db.PaymentCards.Where(card => card.MemberId == booking.MemberId && card.DetachedAt == null)
            .Select(card => new { card.StripeId, card.IsDefault }).ToListAsync(ct);
        var agreed = cards.Find(card => card.StripeId == booking.PaymentMethodId)?.StripeId;
        var present = cards.Find(card => card.IsDefault)?.StripeId;
        return attempt == 1 ? agreed ?? present : present ?? agreed;
    }
}
