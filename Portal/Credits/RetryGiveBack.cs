using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Ledger;
using Portal.Ledger.Holds;
using Portal.Payments.Credits;
using Portal.Payments.Operations;
using Portal.People;
using Portal.Time;

namespace Portal.Credits;

/// <summary>Tries once more to give back money that came after its credit order was closed, where Stripe refused to (rule credit-order).</summary>
public sealed class RetryGiveBack(Work work, PortalClock clock)
{
    /// <summary>Whether a write is one that can be tried again here.</summary>
    public static bool Takes(string kind, OperationState state) => kind == GiveBackLateMoney.KindName && state == OperationState.Failed;

    /// <summary>Records a new try of a refused one; the new operation's number. It is sent by itself.</summary>
    public Task<Result<long>> Handle(long operationId, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        return work.Run<Result<long>>(person, async (db, journal) =>
        {
            if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only operations staff can give money back.");
            if (await MoneyHolds.Check(db, ct) is { } held) return held;
            var refused = await db.StripeOperations.SingleOrDefaultAsync(operation => operation.Id == operationId, ct);
            if (refused is null || !Takes(refused.Kind, refused.State)) return Result.Refuse("not_refused", "Only a give-back that Stripe has refused can be tried again.");
            var tries = await db.StripeOperations.Where(operation => operation.Kind == refused.Kind && operation.Subject == refused.Subject).OrderBy(operation => operation.Id).ToListAsync(ct);
            if (tries[^1].Id != refused.Id) return Result.Refuse("tried_again", $"It was tried again already: look at {tries[^1].Key}.");
            if (await Left(db, journal, refused, ct) is not { } order) return Result.Refuse("nothing_unapplied", "This money is not held any more: it was given back in another way.");
            var again = GiveBackLateMoney.Again(refused, order, tries.Count + 1, clock.Now);
            db.StripeOperations.Add(again);
            await db.SaveChangesAsync(ct);
            return again.Id;
        }, ct);
    }

    /// <summary>The order whose money is held still, by its own row and by the ledger; null where it has gone, from our bank perhaps.</summary>
    private static async Task<int?> Left(PortalDb db, Journal journal, StripeOperation refused, CancellationToken ct)
    {
        var wanted = GiveBackLateMoney.Read(refused);
        var order = await db.CreditOrders.SingleAsync(known => known.Id == wanted.OrderId, ct);
        var held = await journal.Balance(AccountCode.Unapplied(order.EmployerId), order.Currency, ct);
        return order.UnappliedCents >= wanted.AmountCents && held >= wanted.AmountCents ? order.Id : null;
    }
}
