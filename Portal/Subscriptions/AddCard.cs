using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Payments.Cards;
using Portal.Payments.Customers;
using Portal.Payments.Operations;
using Portal.People;

namespace Portal.Subscriptions;

/// <summary>Opens Stripe's page on which a member adds a card.</summary>
public sealed class AddCard(Work work, IDbContextFactory<PortalDb> factory, OperationsLog operations, EnsureCustomer customers)
{
    /// <summary>The page's address.</summary>
    /// <param name="returnTo">The page that asks, to which Stripe sends the person back; with <c>had</c>, the number of cards before, once a card was given.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Result<Uri>> Handle(Uri returnTo, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(returnTo);
        await using var db = await factory.CreateDbContextAsync(ct);
        var member = await db.FormerMemberOf(person, ct);
        if (member.IsRefused) return member.Refusal;
        var customer = await customers.ForMember(member.Value, person, ct);
        if (customer.IsRefused) return customer.Refusal;
        var subject = $"member:{member.Value.Id}";
        var key = await work.Run(person, async (inside, _) =>
        {
            var attempt = 1 + await inside.StripeOperations.CountAsync(op => op.Subject == subject && op.Kind == OpenCardCheckout.Kind, ct);
            var cards = await inside.PaymentCards.CountAsync(card => card.MemberId == member.Value.Id && card.DetachedAt == null, ct);
            // The page the person comes back to knows by the count whether Stripe has told of the new card yet.
            var request = new CardCheckoutRequest(member.Value.Id, customer.Value,
                QueryHelpers.AddQueryString(returnTo.ToString(), "had", cards.ToString(CultureInfo.InvariantCulture)), returnTo.ToString());
            return (await operations.Record(inside, OpenCardCheckout.Kind, $"{subject}:card-checkout:{attempt}", subject, request, ct)).Key;
        }, ct);
        var outcome = await operations.Execute(key, ct);
        return outcome.State == OperationState.Done ? new Uri(outcome.Read<CardCheckoutAnswer>().Url) : outcome.ToRefusal("No card was added.");
    }
}
