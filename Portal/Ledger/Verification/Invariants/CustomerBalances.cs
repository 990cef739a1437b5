using Portal.Payments.Reconciliation;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>Stripe holds for each customer what was put on its balance and not yet used by an invoice.</summary>
internal sealed class CustomerBalances : IInvariant
{
    private const int Batch = 500;

    public string Name => "customer-balances";

    public string Sentence => "Each customer's balance at Stripe is the proration credit and the subsidies put on it that no invoice has used yet.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        foreach (var customers in snapshot.RequireStripe().Accounts.SelectMany(account => account.Customers).Chunk(Batch))
        {
            var expected = await ExpectedCustomerBalances.Of(snapshot.Db, [.. customers.Select(customer => customer.Id)], ct);
            foreach (var customer in customers) tally.Equal(customer.Id, expected.GetValueOrDefault(customer.Id), customer.BalanceCents, theirsName: "Stripe");
        }

        return tally.Sums(withStripe: true);
    }
}
