namespace Portal.Ledger.Verification.Invariants;

/// <summary>How long an account that should run empty has not been empty.</summary>
/// <param name="Code">The account.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="Cents">What it holds, debits less credits.</param>
/// <param name="Since">The oldest movement after it was last empty (UTC).</param>
internal sealed record AccountAge(string Code, string Currency, long Cents, DateTimeOffset Since)
{
    /// <summary>The accounts whose code starts with <paramref name="prefix"/>.</summary>
    public static Task<List<AccountAge>> Of(LedgerSnapshot snapshot, string prefix, CancellationToken ct) => snapshot.Rows(
        """
        SELECT a.Code, a.Currency, a.Balance,
          COALESCE((SELECT MIN(e.PostedAt) FROM JournalLines l JOIN JournalEntries e ON e.Id = l.EntryId
            WHERE l.AccountId = a.Id AND l.Id > COALESCE((SELECT MAX(z.Id) FROM JournalLines z WHERE z.AccountId = a.Id AND z.BalanceAfter = 0), 0)), 0)
        FROM LedgerAccounts a WHERE a.Code LIKE @prefix || '%'
        """,
        row => new AccountAge(row.GetString(0), row.GetString(1), row.GetInt64(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3))),
        ct, ("@prefix", prefix));
}
