using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.People;

namespace Portal.Subscriptions;

/// <summary>Finds a card among the member's own.</summary>
internal static class CardOwnership
{
    /// <summary>The card; refused where it is another's or was taken off.</summary>
    public static async Task<Result<PaymentCard>> CardOf(this PortalDb db, int cardId, ActingPerson person, CancellationToken ct)
    {
        var member = await db.FormerMemberOf(person, ct);
        if (member.IsRefused) return member.Refusal;
        var card = await db.PaymentCards.SingleOrDefaultAsync(card => card.Id == cardId && card.MemberId == member.Value.Id && card.DetachedAt == null, ct);
        return card is null ? new Refusal("card_unknown", "This card isn't one of yours any more.") : card;
    }
}
