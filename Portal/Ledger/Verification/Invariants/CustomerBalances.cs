using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Domain.Subscriptions;
using Portal.Payments.Operations;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>Stripe holds for each customer what was put on its balance and not yet used by an invoice.</summary>
internal sealed class CustomerBalances : IInvariant
{
    public string Name => "customer-balances";

    public string Sentence => "Each customer's balance at Stripe is the proration credit and the subsidies put on it that no invoice has used yet.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var credits = await snapshot.Balances("credit:", ct);
        var waiting = await Waiting(snapshot, ct);
        var links = (await snapshot.Db.StripeCustomerLinks.ToListAsync(ct)).ToLookup(link => link.CustomerId);
        foreach (var customer in snapshot.RequireStripe().Accounts.SelectMany(account => account.Customers))
        {
            var member = links[customer.Id].FirstOrDefault(link => link is { OwnerKind: CustomerOwnerKind.Member, Account: StripeAccountName.Platform })?.OwnerId;
            var credit = member is null ? 0 : credits.Where(balance => balance.Key.Code == AccountCode.Credit(member.Value).Value).Sum(balance => balance.Value);
            tally.Equal(customer.Id, -(credit + waiting.GetValueOrDefault(member ?? 0)), customer.BalanceCents, theirsName: "Stripe");
        }

        return tally.Sums(withStripe: true);
    }

    /// <summary>Subsidies put on a balance for an invoice that is still a draft, by member.</summary>
    private static async Task<Dictionary<int, long>> Waiting(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var drafts = await snapshot.Db.PlanInvoices.Where(invoice => invoice.Status == PlanInvoiceStatus.Draft && invoice.SubsidyCents > 0)
            .Select(invoice => new { invoice.Id, invoice.MemberId, invoice.SubsidyCents }).ToListAsync(ct);
        var subjects = drafts.Select(invoice => $"plan-invoice:{invoice.Id}").ToList();
        var put = await snapshot.Db.StripeOperations
            .Where(operation => operation.Kind == "plan.subsidy" && operation.State == OperationState.Done && subjects.Contains(operation.Subject))
            .Select(operation => operation.Subject).ToListAsync(ct);
        return drafts.Where(invoice => put.Contains($"plan-invoice:{invoice.Id}"))
            .GroupBy(invoice => invoice.MemberId).ToDictionary(group => group.Key, group => group.Sum(invoice => invoice.SubsidyCents));
    }
}
