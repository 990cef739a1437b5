using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Domain.Sessions;
using Portal.Domain.Subscriptions;
using Portal.Payments.Cards;
using Portal.Payments.Operations;
using Portal.People;

namespace Portal.Subscriptions;

/// <summary>Takes a card off. The last one stays while a plan runs or a session is to be charged, and the default goes last.</summary>
public sealed class RemoveCard(Work work, OperationsLog operations)
{
    private static readonly PlanSubscriptionStatus[] NotRunning = [PlanSubscriptionStatus.Pending, PlanSubscriptionStatus.Cancelled, PlanSubscriptionStatus.Expired];
    private static readonly CardPartState[] ToBeCharged = [CardPartState.Due, CardPartState.Charging, CardPartState.Declined, CardPartState.ActionRequired, CardPartState.Unpaid];

    /// <summary>Removes it.</summary>
    public async Task<Result> Handle(int cardId, ActingPerson person, CancellationToken ct)
    {
        var asked = await work.Run(person, (db, _) => Ask(db, cardId, person, ct), ct);
        if (asked.IsRefused) return asked.Refusal;
        var outcome = await operations.Execute(asked.Value, ct);
        return outcome.State == OperationState.Done ? Result.Done : outcome.ToRefusal("The card was not removed.");
    }

    private async Task<Result<string>> Ask(PortalDb db, int cardId, ActingPerson person, CancellationToken ct)
    {
        var found = await db.CardOf(cardId, person, ct);
        if (found.IsRefused) return found.Refusal;
        var card = found.Value;
        if (await Keeps(db, card, ct) is { } refusal) return refusal;
        var subject = $"card:{card.Id}";
        var attempt = 1 + await db.StripeOperations.CountAsync(op => op.Subject == subject && op.State == OperationState.Failed, ct);
        return (await operations.Record(db, DetachCard.Kind, $"{subject}:detach:{attempt}", subject, new DetachCardRequest(card.StripeId), ct)).Key;
    }

    private static async Task<Refusal?> Keeps(PortalDb db, PaymentCard card, CancellationToken ct)
    {
        if (await db.PaymentCards.AnyAsync(other => other.MemberId == card.MemberId && other.Id != card.Id && other.DetachedAt == null, ct))
            return card.IsDefault ? new Refusal("card_is_default", "Make another card the default first; charges go to this one.") : null;
        if (await db.PlanSubscriptions.AnyAsync(plan => plan.MemberId == card.MemberId && !NotRunning.Contains(plan.Status), ct))
            return new Refusal("last_card", "Your plan is charged to this card. Add another card first, or wait until the plan has ended.");
        return await db.Bookings.AnyAsync(booking => booking.MemberId == card.MemberId && (ToBeCharged.Contains(booking.CardPart)
                || (booking.State == BookingState.Booked && booking.OutOfPocketCents > 0)), ct)
            ? new Refusal("last_card", "A session is still to be charged to this card. Add another card first.") : null;
    }
}
