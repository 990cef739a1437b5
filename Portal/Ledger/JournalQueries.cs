using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Data.Ledger;

namespace Portal.Ledger;

/// <summary>The journal as administrators read it.</summary>
public sealed class JournalQueries(IDbContextFactory<PortalDb> factory, EntrySources sources)
{
    private const int MostRelated = 50;

    /// <summary>A part of the journal, newest first.</summary>
    public async Task<JournalPart> Page(JournalFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await factory.CreateDbContextAsync(ct);
        var wanted = await Wanted(db, filter, ct);
        var backwards = filter.Before is not null && filter.After is null;
        var cut = backwards ? wanted.Where(entry => entry.Id > filter.Before).OrderBy(entry => entry.Id)
            : (filter.After is { } after ? wanted.Where(entry => entry.Id < after) : wanted).OrderByDescending(entry => entry.Id);
        var entries = await cut.Take(filter.Take + 1).ToListAsync(ct);
        var more = entries.Count > filter.Take;
        if (more) entries.RemoveAt(filter.Take);
        if (backwards) entries.Reverse();
        var rows = await Rows(db, entries, ct);
        return rows.Count == 0 ? new JournalPart(rows, null, null)
            : new JournalPart(rows, backwards || more ? rows[^1].Id : null, backwards ? more ? rows[0].Id : null : filter.After is null ? null : rows[0].Id);
    }

    /// <summary>The entries posted after one, oldest first, and how many there are.</summary>
    public async Task<(IReadOnlyList<JournalRow> Rows, int Total)> After(long entryId, int take, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var later = db.JournalEntries.AsNoTracking().Where(entry => entry.Id > entryId);
        return (await Rows(db, await later.OrderBy(entry => entry.Id).Take(take).ToListAsync(ct), ct), await later.CountAsync(ct));
    }

    /// <summary>One entry with its source; null where there is none of this number.</summary>
    public async Task<EntryView?> Entry(long id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.JournalEntries.AsNoTracking().SingleOrDefaultAsync(entry => entry.Id == id, ct) is not { } found) return null;
        var row = (await Rows(db, [found], ct))[0];
        var reversedBy = await db.JournalEntries.Where(entry => entry.ReversesId == id).Select(entry => (long?)entry.Id).SingleOrDefaultAsync(ct);
        var related = found.Source is null ? []
            : await Rows(db, await db.JournalEntries.AsNoTracking().Where(entry => entry.Source == found.Source && entry.Id != id).OrderBy(entry => entry.Id).Take(MostRelated).ToListAsync(ct), ct);
        return new EntryView(row, await sources.Person(db, found.Who, ct), reversedBy, await IsChained(db, id, ct), await sources.Facts(db, found.Source, found.StripeObject, ct), related);
    }

    /// <summary>Every kind of entry there is, by name.</summary>
    public async Task<IReadOnlyList<string>> Kinds(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        // From one kind to the next by the index: DISTINCT would read every entry there is.
        command.CommandText = """
            WITH RECURSIVE Kinds (Kind) AS (SELECT min(Kind) FROM JournalEntries
              UNION ALL SELECT (SELECT min(Kind) FROM JournalEntries WHERE Kind > Kinds.Kind) FROM Kinds WHERE Kind IS NOT NULL)
            SELECT Kind FROM Kinds WHERE Kind IS NOT NULL ORDER BY Kind
            """;
        await using var reader = await command.ExecuteReaderAsync(ct);
        var kinds = new List<string>();
        while (await reader.ReadAsync(ct)) kinds.Add(reader.GetString(0));
        return kinds;
    }

    private async Task<IQueryable<JournalEntryRow>> Wanted(PortalDb db, JournalFilter filter, CancellationToken ct)
    {
        var entries = db.JournalEntries.AsNoTracking();
        if (filter.Kind is { } kind) entries = entries.Where(entry => entry.Kind == kind);
        if (filter.StripeObject is { } about) entries = entries.Where(entry => entry.StripeObject == about);
        if (filter.From is { } from) entries = entries.Where(entry => entry.PostedAt >= from);
        if (filter.Until is { } until) entries = entries.Where(entry => entry.PostedAt < until);
        if (filter.Account is { Length: > 0 } account)
            entries = entries.Where(entry => entry.Lines.Any(line => line.Account.Code == account || line.Account.Code.StartsWith(account + ":")));
        return filter.Search is { Length: > 0 } search ? await Found(db, entries, search, ct) : entries;
    }

    /// <summary>By number or id first; where nothing has it, by somebody's name.</summary>
    private async Task<IQueryable<JournalEntryRow>> Found(PortalDb db, IQueryable<JournalEntryRow> entries, string search, CancellationToken ct)
    {
        var number = long.TryParse(search, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
        var byId = entries.Where(entry => entry.Id == number || entry.Source == search || entry.StripeObject == search || entry.Key == search
            || entry.Key.StartsWith(search + ":") || entry.Lines.Any(line => line.BalanceTransaction == search));
        if (await byId.AnyAsync(ct)) return byId;
        var (codes, owned) = await sources.OfName(db, search, ct);
        return entries.Where(entry => owned.Contains(entry.Source!) || entry.Lines.Any(line => codes.Contains(line.Account.Code)));
    }

    private static async Task<IReadOnlyList<JournalRow>> Rows(PortalDb db, List<JournalEntryRow> entries, CancellationToken ct)
    {
        var ids = entries.Select(entry => entry.Id).ToList();
        var lines = (await db.JournalLines.AsNoTracking().Where(line => ids.Contains(line.EntryId)).OrderBy(line => line.Id)
                .Select(line => new JournalLineView(line.EntryId, line.Account.Code, line.Account.Currency, line.Account.IsMemo, line.Amount, line.BalanceTransaction)).ToListAsync(ct))
            .ToLookup(line => line.EntryId);
        return [.. entries.Select(entry => new JournalRow
        {
            Id = entry.Id, PostedAt = entry.PostedAt, Kind = entry.Kind, Key = entry.Key, Description = entry.Description, Source = entry.Source,
            StripeObject = entry.StripeObject, Who = entry.Who, ReversesId = entry.ReversesId, Lines = [.. lines[entry.Id]],
        })];
    }

    private static async Task<bool> IsChained(PortalDb db, long id, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"SELECT 1 FROM JournalChain WHERE EntryId = {id}");
        return await command.ExecuteScalarAsync(ct) is not null;
    }
}
