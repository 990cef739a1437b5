using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Portal.Data;
using Portal.Jobs;
using Portal.People;

namespace Portal.Ledger;

/// <summary>Chains the entries posted since it last ran. Posting does not wait for it: the chain is there to show tampering later.</summary>
public sealed class SealJournal(Work work, IDbContextFactory<PortalDb> factory) : IDueWork
{
    private const int Batch = 500;

    /// <inheritdoc />
    public string Name => "journal-chain";

    /// <inheritdoc />
    public bool MovesMoney => false;

    /// <summary>Nothing of its own: it rides along whenever anything is due.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken ct) => Task.FromResult<DateTimeOffset?>(null);

    /// <inheritdoc />
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        await using (var db = await factory.CreateDbContextAsync(ct))
            if (await db.JournalEntries.MaxAsync(entry => (long?)entry.Id, ct) is not { } newest || newest <= await LastChained(db, ct)) return 0;
        return await work.Run(Actor.Due(Name), (db, _) => Chain(db, ct), ct);
    }

    private static async Task<int> Chain(PortalDb db, CancellationToken ct)
    {
        var last = await LastChained(db, ct);
        var before = last == 0 ? JournalChain.Start : await Text(db, $"SELECT Hash FROM JournalChain WHERE EntryId = {last}", ct);
        var entries = await db.JournalEntries.AsNoTracking().Include(entry => entry.Lines).ThenInclude(line => line.Account)
            .Where(entry => entry.Id > last).OrderBy(entry => entry.Id).Take(Batch).ToListAsync(ct);
        foreach (var entry in entries)
        {
            before = JournalChain.Hash(before, entry);
            await db.Database.ExecuteSqlInterpolatedAsync($"INSERT INTO JournalChain (EntryId, Hash) VALUES ({entry.Id}, {before})", ct);
        }

        return entries.Count;
    }

    private static async Task<long> LastChained(PortalDb db, CancellationToken ct) =>
        long.Parse(await Text(db, $"SELECT COALESCE(MAX(EntryId), 0) FROM JournalChain", ct), System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string> Text(PortalDb db, FormattableString sql, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = FormattableString.Invariant(sql);
        return Convert.ToString(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture)!;
    }
}
