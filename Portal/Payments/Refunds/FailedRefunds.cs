using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Payments.Sessions;
using Portal.Payments.Webhooks;
using Stripe;

namespace Portal.Payments.Refunds;

/// <summary>Refunds that the bank returned after they were made, of charges that are no session's: the money waits to be paid another way.</summary>
public sealed class FailedRefunds
{
    private const string StripeAccount = "stripe:";
    private static readonly List<string> WithMovement = ["data.failure_balance_transaction"];

    /// <summary>Posts every refund of a charge that failed after it was posted.</summary>
    public async Task<EventAction> OfCharge(StripeEvent received, string chargeId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(received);
        var failed = new List<(Refund Refund, StripeMovement Back)>();
        var options = new RefundListOptions { Charge = chargeId, Limit = 100, Expand = WithMovement };
        await foreach (var refund in new RefundService(received.Client).ListAutoPagingAsync(options, null, ct))
            if (refund is { Status: "failed", FailureBalanceTransaction: { } back }) failed.Add((refund, back.Movement(refund.Id)));
        if (failed.Count == 0) return StripeEvent.Ignore("It belongs to no session, and none of its refunds failed.");
        return async (db, journal) =>
        {
            var recorded = 0;
            foreach (var (refund, back) in failed)
            {
                var made = $"{refund.Id}:refunded";
                var posted = await db.JournalEntries.Where(entry => entry.Key == made)
                    .Select(entry => new { entry.Source, Account = entry.Lines.Select(line => line.Account.Code).FirstOrDefault(code => code.StartsWith(StripeAccount)) }).SingleOrDefaultAsync(ct);
                // Made in Stripe's dashboard, as its refund was: both are exceptions of a reconciliation.
                if (posted is null && refund.Metadata?.ContainsKey("operation") != true) continue;
                if (posted is not { Source: { } source, Account: { } account }) return Handled.NotYet($"Refund {refund.Id} is not recorded here yet.");
                // Its money comes back to the account it was taken from.
                var name = Enum.Parse<StripeAccountName>(account[StripeAccount.Length..], ignoreCase: true);
                await journal.Post(RefundPostings.Failed(source, refund.Id, back, name, refund.Currency), ct);
                recorded++;
            }

            return recorded > 0 ? Handled.Processed : Handled.Ignored("Nobody here ordered the refund: what came back is an exception of the next reconciliation.");
        };
    }
}
