using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Payments.Cards;
using Portal.Payments.Operations;
using Portal.Time;

namespace Portal.Subscriptions;

/// <summary>Notes what may be shown of a member's card. The first card becomes the default, here and at Stripe.</summary>
public sealed class RecordCard(OperationsLog operations, PortalClock clock)
{
    /// <summary>A card is attached to a customer; false where the customer is no member's.</summary>
    public async Task<bool> Attached(PortalDb db, string customerId, string paymentMethodId, CardFace face, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var memberId = await db.StripeCustomerLinks
            .Where(link => link.CustomerId == customerId && link.OwnerKind == CustomerOwnerKind.Member && link.Account == StripeAccountName.Platform)
            .Select(link => (int?)link.OwnerId).SingleOrDefaultAsync(ct);
        if (memberId is not { } member) return false;
        var card = await db.PaymentCards.SingleOrDefaultAsync(card => card.StripeId == paymentMethodId, ct);
        if (card is null) await Add(db, member, customerId, paymentMethodId, face, ct);
        else if (new CardFace(card.Brand, card.Last4, card.ExpMonth, card.ExpYear) != face) card.Updated(face, clock.Now);
        return true;
    }

    /// <summary>A card was taken off its customer; false where it was no member's.</summary>
    public async Task<bool> Detached(PortalDb db, string paymentMethodId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var card = await db.PaymentCards.SingleOrDefaultAsync(card => card.StripeId == paymentMethodId, ct);
        if (card is { DetachedAt: null }) card.Detached(clock.Now);
        return card is not null;
    }

    private async Task Add(PortalDb db, int memberId, string customerId, string paymentMethodId, CardFace face, CancellationToken ct)
    {
        var card = PaymentCard.Attached(memberId, paymentMethodId, face, clock.Now).Value;
        db.PaymentCards.Add(card);
        if (await db.PaymentCards.AnyAsync(known => known.MemberId == memberId && known.IsDefault && known.DetachedAt == null, ct)) return;
        card.MakeDefault(true, clock.Now);
        await operations.Record(db, SetDefaultCard.Kind, $"member:{memberId}:default-card:{paymentMethodId}:first", $"member:{memberId}",
            new DefaultCardRequest(memberId, customerId, paymentMethodId), ct);
    }
}
