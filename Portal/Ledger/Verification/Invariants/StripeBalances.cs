using Portal.Domain.Ledger;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>Our Stripe accounts stand at what Stripe says.</summary>
internal sealed class StripeBalances : IInvariant
{
    public string Name => "stripe-balances";

    public string Sentence => "Each stripe:* account equals Stripe's Balance of that account, pending and available together.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var balances = await snapshot.Balances("stripe:", ct);
        foreach (var account in snapshot.RequireStripe().Accounts)
        {
            var codes = account.Names.Select(name => AccountCode.Stripe(name).Value).ToHashSet();
            var here = balances.Where(balance => codes.Contains(balance.Key.Code)).GroupBy(balance => balance.Key.Currency)
                .ToDictionary(group => group.Key, group => group.Sum(balance => balance.Value));
            foreach (var currency in here.Keys.Union(account.Balance.Keys))
                tally.Equal($"{string.Join('+', codes)} {currency}", here.GetValueOrDefault(currency), account.Balance.GetValueOrDefault(currency), theirsName: "Stripe");
        }

        return tally.Sums(withStripe: true);
    }
}
