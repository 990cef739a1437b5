using Microsoft.EntityFrameworkCore;
using Portal.Domain.Credits;
using Portal.Domain.Ledger;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>Credit orders that are invoiced and not paid are what the ledger says is unpaid.</summary>
internal sealed class CreditOrdersOpen : IInvariant
{
    public string Name => "credit-orders-open";

    public string Sentence => "Each open credit order's amount equals unpaid:credits:{order}.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var balances = (await snapshot.Balances("unpaid:credits:", ct)).ToDictionary(balance => balance.Key.Code, balance => balance.Value);
        // An order that is being voided has a number once it was finalized; one that never was has nothing in the ledger.
        var orders = (await snapshot.Db.CreditOrders
                .Where(order => order.Status == CreditOrderStatus.Open || (order.Status == CreditOrderStatus.Voiding && order.HostedInvoiceUrl != null))
                .Select(order => new { order.Id, order.AmountCents }).ToListAsync(ct))
            .ToDictionary(order => AccountCode.UnpaidCredits(order.Id).Value, order => order.AmountCents);
        foreach (var code in balances.Keys.Union(orders.Keys).Order(StringComparer.Ordinal))
            tally.Equal(code, balances.GetValueOrDefault(code), orders.GetValueOrDefault(code), theirsName: "order");
        return tally.Sums();
    }
}
