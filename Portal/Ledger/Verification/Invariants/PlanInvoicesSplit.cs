using Microsoft.EntityFrameworkCore;
using Portal.Domain.Catalog;
using Portal.Domain.Subscriptions;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>Every paid plan invoice was divided between therapist pool and platform as the rule says.</summary>
internal sealed class PlanInvoicesSplit(MoneyRules rules) : IInvariant
{
    public string Name => "plan-invoice-split";

    public string Sentence => "Of every paid plan invoice, the therapist pool got its share of the full price and the platform the rest.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var posted = (await snapshot.Rows(
            """
            SELECT e.Key, -SUM(CASE a.Code WHEN 'pool' THEN l.Amount ELSE 0 END), -SUM(CASE a.Code WHEN 'revenue:subscription' THEN l.Amount ELSE 0 END)
            FROM JournalEntries e JOIN JournalLines l ON l.EntryId = e.Id JOIN LedgerAccounts a ON a.Id = l.AccountId
            WHERE e.Kind = 'plan.invoice-paid' GROUP BY e.Id
            """,
            row => (Key: row.GetString(0), Split: new PlanInvoiceSplit(row.GetInt64(1), row.GetInt64(2))), ct)).ToDictionary(entry => entry.Key, entry => entry.Split);
        var invoices = await snapshot.Db.PlanInvoices.Where(invoice => invoice.Status == PlanInvoiceStatus.Paid).OrderBy(invoice => invoice.Id).ToListAsync(ct);
        foreach (var invoice in invoices)
        {
            var wanted = PlanInvoiceSplit.Of(invoice.Payment.TotalCents, rules.PoolShare);
            var found = posted.GetValueOrDefault($"{invoice.StripeInvoiceId}:paid");
            tally.Equal($"plan invoice {invoice.Id}, pool", found.PoolCents, wanted.PoolCents, theirsName: "share");
            tally.Require(found.PlatformCents == wanted.PlatformCents,
                () => $"plan invoice {invoice.Id}, platform: ledger {Tally.Cents(found.PlatformCents)}, share {Tally.Cents(wanted.PlatformCents)}");
        }

        tally.Require(posted.Count == invoices.Count(invoice => invoice.Payment.TotalCents > 0), () => $"{posted.Count} entries for {invoices.Count} paid invoices");
        return tally.Sums();
    }
}
