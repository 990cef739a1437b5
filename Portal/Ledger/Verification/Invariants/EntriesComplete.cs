namespace Portal.Ledger.Verification.Invariants;

/// <summary>Every entry is sealed, has two lines or more, and balances.</summary>
internal sealed class EntriesComplete : IInvariant
{
    public string Name => "entries-complete";

    public string Sentence => "Every entry is sealed, has at least two lines and sums to zero per currency.";

    public InvariantKind Kind => InvariantKind.Enforced;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var wrong = await snapshot.Rows(
            """
            SELECT e.Key, s.EntryId IS NULL, COUNT(l.Id), COALESCE(SUM(CASE a.IsMemo WHEN 0 THEN l.Amount END), 0), COALESCE(SUM(CASE a.IsMemo WHEN 1 THEN l.Amount END), 0)
            FROM JournalEntries e LEFT JOIN JournalSeals s ON s.EntryId = e.Id
            LEFT JOIN JournalLines l ON l.EntryId = e.Id LEFT JOIN LedgerAccounts a ON a.Id = l.AccountId
            GROUP BY e.Id, a.Currency
            HAVING s.EntryId IS NULL OR COUNT(l.Id) < 2
                OR COALESCE(SUM(CASE a.IsMemo WHEN 0 THEN l.Amount END), 0) <> 0 OR COALESCE(SUM(CASE a.IsMemo WHEN 1 THEN l.Amount END), 0) <> 0
            """,
            row => (Key: row.GetString(0), Unsealed: row.GetBoolean(1), Lines: row.GetInt32(2), Sheet: row.GetInt64(3), Memo: row.GetInt64(4)), ct);
        var count = await snapshot.Number("SELECT COUNT(*) FROM JournalEntries", ct);
        foreach (var entry in wrong)
            tally.Require(false, () => $"{entry.Key}: {(entry.Unsealed ? "not sealed, " : "")}{entry.Lines} lines, sum {Tally.Cents(entry.Sheet)}, memo sum {Tally.Cents(entry.Memo)}");
        tally.Hold((int)count - wrong.Count);
        return tally.Figure($"{Tally.Count(count)} entries");
    }
}
