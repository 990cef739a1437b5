namespace Portal.Ledger.Verification.Invariants;

/// <summary>A key stands for one entry, and a reversal takes back exactly the lines of the entry it points at, once.</summary>
internal sealed class ReversalsMirror : IInvariant
{
    public string Name => "keys-and-reversals";

    public string Sentence => "No fact is posted twice, and each reversal takes back all lines of one earlier entry.";

    public InvariantKind Kind => InvariantKind.Enforced;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var twice = await snapshot.Rows("SELECT Key FROM JournalEntries GROUP BY Key HAVING COUNT(*) > 1", row => row.GetString(0), ct);
        foreach (var key in twice) tally.Require(false, () => $"{key} is posted more than once");
        var reversals = await snapshot.Rows(
            """
            SELECT e.Key, o.Key, e.ReversesId, (SELECT COUNT(*) FROM JournalEntries x WHERE x.ReversesId = e.ReversesId),
              EXISTS (SELECT AccountId FROM JournalLines WHERE EntryId IN (e.Id, o.Id) GROUP BY AccountId HAVING SUM(Amount) <> 0)
            FROM JournalEntries e LEFT JOIN JournalEntries o ON o.Id = e.ReversesId AND o.Id < e.Id WHERE e.ReversesId IS NOT NULL
            """,
            row => (Key: row.GetString(0), Original: row.IsDBNull(1) ? null : row.GetString(1), Times: row.GetInt32(3), Differs: row.GetBoolean(4)), ct);
        foreach (var reversal in reversals)
            tally.Require(reversal.Original is not null && reversal.Times == 1 && !reversal.Differs,
                () => $"{reversal.Key} does not take back {reversal.Original ?? "an earlier entry"} line by line, once");
        var count = (int)await snapshot.Number("SELECT COUNT(*) FROM JournalEntries", ct);
        tally.Hold(count);
        return tally.Figure($"{Tally.Count(count)} keys, {Tally.Count(reversals.Count)} reversals");
    }
}
