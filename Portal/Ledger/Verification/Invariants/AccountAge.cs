namespace Portal.Ledger.Verification.Invariants;

/// <summary>How long an account that should run empty has not been empty.</summary>
/// <param name="Code">The account.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="Cents">What it holds, debits less credits.</param>
/// <param name="Since">
/// Since when the oldest of what it holds lies there (UTC). What came and went for one object (a payout, a booking, a dispute's payment) is even,
/// so that an account which something always passes through is as old as what stays in it.
/// </param>
internal sealed record AccountAge(string Code, string Currency, long Cents, DateTimeOffset Since)
{
    /// <summary>The accounts whose code starts with <paramref name="prefix"/>.</summary>
    public static async Task<IReadOnlyList<AccountAge>> Of(LedgerSnapshot snapshot, string prefix, CancellationToken ct)
    {
        var moved = await snapshot.Rows(
            """
            SELECT a.Code, a.Currency, a.Balance, COALESCE(e.Source, e.Key, ''), COALESCE(l.Amount, 0), COALESCE(e.PostedAt, 0) FROM LedgerAccounts a
            LEFT JOIN JournalLines l ON l.AccountId = a.Id AND a.Balance <> 0
              AND l.Id > COALESCE((SELECT MAX(z.Id) FROM JournalLines z WHERE z.AccountId = a.Id AND z.BalanceAfter = 0), 0)
            LEFT JOIN JournalEntries e ON e.Id = l.EntryId
            WHERE a.Code LIKE @prefix || '%' ORDER BY a.Id, l.Id
            """,
            row => new Moved(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.GetInt64(4), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5))),
            ct, ("@prefix", prefix));
        return [.. moved.GroupBy(line => (line.Code, line.Currency, line.Balance)).Select(account => new AccountAge(account.Key.Code, account.Key.Currency, account.Key.Balance, Oldest(account)))];
    }

    private static DateTimeOffset Oldest(IEnumerable<Moved> lines)
    {
        var standing = new Dictionary<string, (long Cents, DateTimeOffset Since)>();
        foreach (var line in lines)
        {
            var (cents, since) = standing.GetValueOrDefault(line.Source);
            standing[line.Source] = (cents + line.Cents, cents == 0 ? line.At : since);
        }

        return standing.Values.Where(one => one.Cents != 0).Select(one => one.Since).DefaultIfEmpty().Min();
    }

    private sealed record Moved(string Code, string Currency, long Balance, string Source, long Cents, DateTimeOffset At);
}
