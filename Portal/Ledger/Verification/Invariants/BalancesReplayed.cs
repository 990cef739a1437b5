namespace Portal.Ledger.Verification.Invariants;

/// <summary>Each stored balance is what its lines add up to, and each line carries the balance after it.</summary>
internal sealed class BalancesReplayed : IInvariant
{
    public string Name => "balances-replayed";

    public string Sentence => "Each account's stored balance equals its lines replayed in order.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var accounts = await snapshot.Rows(
            """
            SELECT a.Code, a.Currency, a.Balance, COALESCE(SUM(l.Amount), 0), COALESCE(SUM(l.BalanceAfter <> l.Running), 0), COUNT(l.Id)
            FROM LedgerAccounts a
            LEFT JOIN (SELECT Id, AccountId, Amount, BalanceAfter, SUM(Amount) OVER (PARTITION BY AccountId ORDER BY Id) AS Running FROM JournalLines) l
              ON l.AccountId = a.Id
            GROUP BY a.Id
            """,
            row => (Code: row.GetString(0), Currency: row.GetString(1), Stored: row.GetInt64(2), Replayed: row.GetInt64(3), Wrong: row.GetInt64(4), Lines: row.GetInt32(5)), ct);
        foreach (var account in accounts)
        {
            tally.Require(account.Stored == account.Replayed && account.Wrong == 0,
                () => $"{account.Code} {account.Currency}: stored {Tally.Cents(account.Stored)}, replayed {Tally.Cents(account.Replayed)}, {account.Wrong} lines carry another balance");
            tally.Hold(account.Lines);
        }

        return tally.Figure($"{Tally.Count(accounts.Count)} accounts");
    }
}
