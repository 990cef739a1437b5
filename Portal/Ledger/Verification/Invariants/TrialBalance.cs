namespace Portal.Ledger.Verification.Invariants;

/// <summary>Debits equal credits over all accounts, on the sheet and beside it, in every currency.</summary>
internal sealed class TrialBalance : IInvariant
{
    public string Name => "trial-balance";

    public string Sentence => "All accounts together sum to zero in every currency, and so do the memo accounts.";

    public InvariantKind Kind => InvariantKind.Enforced;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var sums = await snapshot.Rows(
            "SELECT Currency, IsMemo, SUM(Balance), COUNT(*) FROM LedgerAccounts GROUP BY Currency, IsMemo",
            row => (Currency: row.GetString(0), Memo: row.GetBoolean(1), Sum: row.GetInt64(2), Count: row.GetInt32(3)), ct);
        foreach (var sum in sums)
        {
            tally.Equal(sum.Currency + (sum.Memo ? " memo" : ""), sum.Sum, 0);
            tally.Hold(sum.Count - 1);
        }

        return tally.Sums();
    }
}
