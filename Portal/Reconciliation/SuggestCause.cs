using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Credits;
using Portal.Domain.People;
using Portal.Domain.Reconciliation;
using Portal.Payments;
using Portal.Payments.Operations;

namespace Portal.Reconciliation;

/// <summary>Looks for the probable cause of a record that did not match: its event, its write to Stripe, else what such a thing usually is.</summary>
public sealed class SuggestCause
{
    /// <summary>The cause, and what to do.</summary>
    public async Task<Suggestion> Handle(PortalDb db, Comparison compared, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(compared);
        if (compared.IsInSuspense) return OfSuspense(compared);
        return await OfEvent(db, compared, ct) ?? await OfOperation(db, compared, ct) ?? await OfLateOrder(db, compared, ct) ?? await OfCustomer(db, compared, ct) ?? Usual(compared);
    }

    private static Suggestion OfSuspense(Comparison compared) => new(compared.Label != MovementLabel.Unknown ? Discrepancy.SuspenseAdvice(compared.EntryId)
        : $"Stripe’s type “{compared.StripeType}” isn’t known here. {Discrepancy.SuspenseAdvice(compared.EntryId)}");

    private static async Task<Suggestion?> OfEvent(PortalDb db, Comparison compared, CancellationToken ct) =>
        await OpenEvent.About(db, [compared.ObjectId, .. compared.Related], ct) is { } about ? new Suggestion(about.Advice, about.Id) : null;

    private static async Task<Suggestion?> OfOperation(PortalDb db, Comparison compared, CancellationToken ct)
    {
        if (compared.OperationKey is not { } key) return null;
        var found = await db.StripeOperations.Where(operation => operation.Key == key || key.StartsWith(operation.Key + ":r"))
            .Select(operation => new { operation.Id, operation.Key, operation.State }).FirstOrDefaultAsync(ct);
        return found?.State switch
        {
            OperationState.Unknown => new Suggestion($"The operation {found.Key} is Unknown: it will be looked up at Stripe and recorded. Check again in some minutes.", null, found.Id),
            OperationState.Pending or OperationState.Sent => new Suggestion($"The operation {found.Key} is on its way: check again in a minute.", null, found.Id),
            OperationState.Failed => new Suggestion($"The operation {found.Key} was recorded as refused, and yet Stripe did it. Book it in suspense, and an adjustment brings it to where it belongs. If it is reversed at Stripe, book that movement too.", null, found.Id),
            _ => null,
        };
    }

    /// <summary>A payment of an invoice doesn't name the order: its customer and its amount tell.</summary>
    private static async Task<Suggestion?> OfLateOrder(PortalDb db, Comparison compared, CancellationToken ct)
    {
        var ours = compared.Purpose?.Split(':') is [StripeMark.CreditOrder, var id] && int.TryParse(id, CultureInfo.InvariantCulture, out var named) ? named : 0;
        var (ids, cents) = (compared.Related, compared.GrossCents);
        var late = await db.CreditOrders
            .Where(order => order.Status == CreditOrderStatus.Voided && (order.Id == ours || (order.AmountCents == cents && db.StripeCustomerLinks.Any(link =>
                link.OwnerKind == CustomerOwnerKind.Employer && link.OwnerId == order.EmployerId && link.Account == StripeAccountName.Credits && ids.Contains(link.CustomerId)))))
            .OrderByDescending(order => order.Id).Select(order => (int?)order.Id).FirstOrDefaultAsync(ct);
        return late is null ? null : new Suggestion(string.Create(CultureInfo.InvariantCulture,
            $"Money arrived after credit order {late} was voided: its event, which the sweep of missed events fetches within the hour, has it given back the way it came."));
    }

    private static async Task<Suggestion?> OfCustomer(PortalDb db, Comparison compared, CancellationToken ct)
    {
        if (compared is not { Kind: RecordKind.Movement, State: RecordState.MissingHere }) return null;
        var ids = compared.Related;
        var isOurs = compared.Purpose is not null || compared.OperationKey is not null || await db.StripeCustomerLinks.AnyAsync(link => ids.Contains(link.CustomerId), ct);
        return isOurs ? new Suggestion("It was made for us, but no event about it has arrived. The sweep of missed events fetches it within the hour; check again then.") : null;
    }

    private static Suggestion Usual(Comparison compared) => new((compared.Kind, compared.State) switch
    {
        (RecordKind.Movement, RecordState.MissingHere) =>
            "Nothing here asked for it: made in Stripe’s dashboard or by another program. Book it in suspense, and an adjustment brings it to where it belongs. If it is reversed at Stripe, book that movement too.",
        (RecordKind.Movement, RecordState.MissingThere) => string.Create(CultureInfo.InvariantCulture,
            $"Stripe has no such balance transaction. Look who posted entry {compared.EntryId}; a restored backup or a change by hand can do this."),
        (RecordKind.Movement, _) => string.Create(CultureInfo.InvariantCulture,
            $"Both have it with another amount: entry {compared.EntryId} does not say what Stripe did. Nobody can write such a line by hand. Look who posted it; a restored backup or a change in the database can do this."),
        (RecordKind.Transfer, RecordState.MissingThere) => "Our row names a transfer that Stripe doesn’t have. Look for the entry of it; a restored backup can do this.",
        (RecordKind.Transfer, _) => "The transfer went to another account than the therapist’s in its entry. Reverse it at Stripe and send it anew.",
        (RecordKind.Payout or RecordKind.BankPayout, RecordState.Differs) when compared is { StripeType: "pending" or "in_transit", ExpectedAt: { } expected } =>
            $"The payout is under way: Stripe expects it at the bank on {expected.UtcDateTime.ToString("d MMMM", CultureInfo.InvariantCulture)}. Its event brings the state; the sweep fetches one that was missed.",
        (RecordKind.Payout or RecordKind.BankPayout, RecordState.Differs) =>
            $"Stripe says it is {compared.StripeType}, and the event that said so never arrived. The sweep of missed events fetches it within the hour.",
        (RecordKind.Payout or RecordKind.BankPayout, RecordState.MissingThere) => "Our row names a payout that Stripe doesn’t list. Has the therapist’s account been disconnected, or a backup restored?",
        (RecordKind.Payout or RecordKind.BankPayout, _) => "No event about this payout has arrived. The sweep of missed events fetches it within the hour; check again then.",
        (RecordKind.CustomerBalance, RecordState.MissingHere) => "Stripe holds a balance for a customer that nobody here is. It was made in Stripe’s dashboard; set it to zero there.",
        (RecordKind.CustomerBalance, RecordState.MissingThere) => "The customer was deleted at Stripe. The next payment makes a new one.",
        (RecordKind.CustomerBalance, _) => "Changed by hand at Stripe, or by an invoice whose event has not arrived. Set it back at Stripe, or post an adjusting entry.",
        (RecordKind.Subscription, RecordState.Differs) => $"It is {compared.StripeType} at Stripe and the event that said so never arrived. The sweep of missed events fetches it within the hour.",
        (RecordKind.Subscription, RecordState.MissingThere) => "Stripe has no such subscription. A restored backup, or another Stripe key, can do this.",
        (RecordKind.Subscription, _) => "A subscription that nobody here ordered. Cancel it in Stripe’s dashboard, or find out who made it.",
        _ => "The cause is not known.",
    });
}
