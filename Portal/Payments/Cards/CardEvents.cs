using Microsoft.EntityFrameworkCore;
using Portal.Domain.People;
using Portal.Payments.Webhooks;
using Portal.Subscriptions;
using Stripe;

namespace Portal.Payments.Cards;

/// <summary>What Stripe tells about members' cards. The card is read again, so that a late or repeated event tells the present.</summary>
public sealed class CardEvents(RecordCard record)
{
    /// <summary>A card was attached, changed, or set up.</summary>
    public async Task<EventAction> Known(StripeEvent received, string? paymentMethodId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        if (paymentMethodId is null) return StripeEvent.Ignore("It names no payment method.");
        var method = await new PaymentMethodService(received.Client).GetAsync(paymentMethodId, null, received.ReadOptions, ct);
        if (method.CustomerId is null || Face(method) is not { } face) return StripeEvent.Ignore("It is no card of a customer.");
        return async (db, _) =>
        {
            // What was taken off is never put on again; a reading of before must not bring it back.
            if (await db.WebhookEvents.AnyAsync(told => told.ObjectId == method.Id && told.Type == EventTypes.PaymentMethodDetached, ct))
                return Handled.Ignored("The card was taken off since.");
            return await record.Attached(db, method.CustomerId, method.Id, face, ct)
                ? Handled.Processed : Handled.Ignored("The customer is no member's.");
        };
    }

    /// <summary>A card was set up on Stripe's page.</summary>
    public async Task<EventAction> SetUp(StripeEvent received, string? setupIntentId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        if (setupIntentId is null) return StripeEvent.Ignore("It set no card up.");
        var setup = await new SetupIntentService(received.Client).GetAsync(setupIntentId, null, received.ReadOptions, ct);
        return await Known(received, setup.PaymentMethodId, ct);
    }

    /// <summary>A card was taken off.</summary>
    public EventAction Detached(PaymentMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return async (db, _) => await record.Detached(db, method.Id, CancellationToken.None)
            ? Handled.Processed : Handled.Ignored("It was no member's card.");
    }

    /// <summary>What may be shown of a card; null where it is none.</summary>
    internal static CardFace? Face(PaymentMethod? method) => method?.Card is { } card
        ? new CardFace(card.Brand, card.Last4, (int)card.ExpMonth, (int)card.ExpYear) : null;
}
