using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Payments.Cards;
using Portal.Payments.Operations;
using Portal.People;

namespace Portal.Subscriptions;

/// <summary>Charges go to this card from now on: the plan's and the sessions'.</summary>
public sealed class MakeCardDefault(Work work, OperationsLog operations)
{
    /// <summary>Makes it the default.</summary>
    public async Task<Result> Handle(int cardId, ActingPerson person, CancellationToken ct)
    {
        var asked = await work.Run(person, (db, _) => Ask(db, cardId, person, ct), ct);
        if (asked.IsRefused) return asked.Refusal;
        var outcome = await operations.Execute(asked.Value, ct);
        return outcome.State == OperationState.Done ? Result.Done : outcome.ToRefusal("Your default card is as it was.");
    }

    private async Task<Result<string>> Ask(PortalDb db, int cardId, ActingPerson person, CancellationToken ct)
    {
        var found = await db.CardOf(cardId, person, ct);
        if (found.IsRefused) return found.Refusal;
        var card = found.Value;
        if (card.IsDefault) return new Refusal("already_default", "This card is your default already.");
        var customer = await db.StripeCustomerLinks
            .Where(link => link.OwnerKind == CustomerOwnerKind.Member && link.OwnerId == card.MemberId && link.Account == StripeAccountName.Platform)
            .Select(link => link.CustomerId).SingleAsync(ct);
        var subject = $"member:{card.MemberId}";
        var attempt = 1 + await db.StripeOperations.CountAsync(op => op.Subject == subject && op.Kind == SetDefaultCard.Kind, ct);
        return (await operations.Record(db, SetDefaultCard.Kind, $"{subject}:default-card:{attempt}", subject,
            new DefaultCardRequest(card.MemberId, customer, card.StripeId), ct)).Key;
    }
}
