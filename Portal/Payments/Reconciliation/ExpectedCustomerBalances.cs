using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Domain.Subscriptions;
using Portal.Payments.Operations;

namespace Portal.Payments.Reconciliation;

/// <summary>What Stripe should hold for each customer: the proration credit, and the subsidies put on the balance that no invoice has used yet.</summary>
internal static class ExpectedCustomerBalances
{
    /// <summary>The balances as Stripe signs them (negative is owed to the customer), in cents, of those customers that are known here.</summary>
    public static async Task<Dictionary<string, long>> Of(PortalDb db, IReadOnlyCollection<string> customers, CancellationToken ct)
    {
        var links = await db.StripeCustomerLinks.AsNoTracking().Where(link => customers.Contains(link.CustomerId)).ToListAsync(ct);
        var members = links.Where(IsMember).Select(link => link.OwnerId).Distinct().ToList();
        var codes = members.ConvertAll(member => AccountCode.Credit(member).Value);
        var credits = await db.LedgerAccounts.Where(account => codes.Contains(account.Code))
            .GroupBy(account => account.Code).Select(group => new { group.Key, Cents = group.Sum(account => account.Balance * account.NormalSide) })
            .ToDictionaryAsync(account => account.Key, account => account.Cents, ct);
        var waiting = await Waiting(db, members, ct);
        return links.GroupBy(link => link.CustomerId).ToDictionary(group => group.Key, group =>
            group.Where(IsMember).Sum(link => -(credits.GetValueOrDefault(AccountCode.Credit(link.OwnerId).Value) + waiting.GetValueOrDefault(link.OwnerId))));
    }

    private static bool IsMember(StripeCustomerLink link) => link is { OwnerKind: CustomerOwnerKind.Member, Account: StripeAccountName.Platform };

    /// <summary>Subsidies put on a balance for an invoice that is still a draft, in cents by member.</summary>
    private static async Task<Dictionary<int, long>> Waiting(PortalDb db, List<int> members, CancellationToken ct)
    {
        var drafts = await db.PlanInvoices
            .Where(invoice => members.Contains(invoice.MemberId) && invoice.Status == PlanInvoiceStatus.Draft && invoice.SubsidyCents > 0)
            .Select(invoice => new { invoice.Id, invoice.MemberId, invoice.SubsidyCents }).ToListAsync(ct);
        var subjects = drafts.ConvertAll(invoice => Subject(invoice.Id));
        var put = (await db.StripeOperations
            .Where(operation => operation.Kind == "plan.subsidy" && operation.State == OperationState.Done && subjects.Contains(operation.Subject))
            .Select(operation => operation.Subject).ToListAsync(ct)).ToHashSet();
        return drafts.Where(invoice => put.Contains(Subject(invoice.Id)))
            .GroupBy(invoice => invoice.MemberId).ToDictionary(group => group.Key, group => group.Sum(invoice => invoice.SubsidyCents));
    }

    private static string Subject(int invoiceId) => string.Create(CultureInfo.InvariantCulture, $"plan-invoice:{invoiceId}");
}
