using Microsoft.EntityFrameworkCore;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>No entry was changed after it was chained.</summary>
internal sealed class ChainUnbroken : IInvariant
{
    private const int Batch = 2_000;

    public string Name => "hash-chain";

    public string Sentence => "The hash chain over all entries is unbroken, and still holds the last link of the full run before.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var chain = (await snapshot.Rows("SELECT EntryId, Hash FROM JournalChain ORDER BY EntryId", row => (Id: row.GetInt64(0), Hash: row.GetString(1)), ct))
            .ToDictionary(link => link.Id, link => link.Hash);
        var last = chain.Count == 0 ? 0 : chain.Keys.Max();
        var (before, seen, from) = (JournalChain.Start, 0, 0L);
        while (await Next(snapshot, from, last, ct) is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
            {
                var stored = chain.GetValueOrDefault(entry.Id);
                tally.Require(stored == JournalChain.Hash(before, entry), () => $"{entry.Key} (entry {entry.Id}) is not what was chained");
                // A changed entry is one offender; the chain is followed on from what was stored.
                before = stored ?? before;
                seen++;
            }

            from = entries[^1].Id;
        }

        tally.Require(seen == chain.Count, () => $"{chain.Count - seen} chained entries are gone");
        await Anchor(snapshot, chain, tally, ct);
        return tally.Figure(before.Length > 12 ? before[..12] : before);
    }

    /// <summary>Entries cut off at the end, or a chain made anew, look whole in themselves: the last full run remembers what was there.</summary>
    private static async Task Anchor(LedgerSnapshot snapshot, Dictionary<long, string> chain, Tally tally, CancellationToken ct)
    {
        var seen = await snapshot.Db.VerificationRuns.Where(run => run.ChainEntryId != null).OrderByDescending(run => run.Id)
            .Select(run => new { run.ChainEntryId, run.ChainHash, run.FinishedAt }).FirstOrDefaultAsync(ct);
        if (seen is null) return;
        tally.Require(chain.GetValueOrDefault(seen.ChainEntryId!.Value) == seen.ChainHash,
            () => $"entry {seen.ChainEntryId} is not in the chain as it was on {seen.FinishedAt:yyyy-MM-dd HH:mm} UTC");
    }

    private static Task<List<Data.Ledger.JournalEntryRow>> Next(LedgerSnapshot snapshot, long after, long last, CancellationToken ct) =>
        snapshot.Db.JournalEntries.Include(entry => entry.Lines).ThenInclude(line => line.Account)
            .Where(entry => entry.Id > after && entry.Id <= last).OrderBy(entry => entry.Id).Take(Batch).ToListAsync(ct);
}
