using System.Text.Json.Nodes;

namespace Portal.Sandbox.Storage;

/// <summary>The documents one unit of work has touched, and their rows. Documents are changed in place; <see cref="Flush"/> writes what differs.</summary>
internal sealed class DocumentTable(Database database, IReadOnlyDictionary<string, string[]> indexes)
{
    private const int Batch = 100;
    private const string AllMetadata = "metadata.*";
    private readonly Dictionary<(string, string), StoredDocument> _held = [];

    public StoredDocument? Find(string account, string id)
    {
        if (_held.TryGetValue((account, id), out var held)) return held.Removed ? null : held;
        var rows = database.Rows("SELECT seq, created, json FROM objects WHERE id = @0 AND account = @1",
            r => (r.GetInt64(0), r.GetInt64(1), r.GetString(2)), id, account);
        return rows.Count == 0 ? null : Hold(account, rows[0]);
    }

    /// <summary>The accounts in which an id exists; for hosted pages, which know no key.</summary>
    public List<string> AccountsOf(string id)
    {
        Flush();
        return database.Rows("SELECT account FROM objects WHERE id = @0", r => r.GetString(0), id);
    }

    public StoredDocument Add(string account, JsonObject document, long created)
    {
        var added = new StoredDocument(account, document) { Created = created };
        _held[(account, document.Id())] = added;
        return added;
    }

    public IEnumerable<StoredDocument> Scan(ListQuery query)
    {
        Flush();
        var from = query.From ?? (query.OldestFirst ? (long.MinValue, long.MinValue) : (long.MaxValue, long.MaxValue));
        while (true)
        {
            var rows = ReadBatch(query, from);
            foreach (var row in rows)
            {
                var stored = Hold(query.Account, row);
                if (!stored.Removed) yield return stored;
            }
            if (rows.Count < Batch) yield break;
            from = (rows[^1].Item2, rows[^1].Item1);
        }
    }

    /// <summary>Writes what was changed; a look (read-only) writes nothing.</summary>
    public void Flush()
    {
        if (database.IsReadOnly) return;
        foreach (var stored in _held.Values.ToList())
        {
            if (stored.Removed) Delete(stored);
            else Save(stored);
        }
    }

    private List<(long, long, string)> ReadBatch(ListQuery query, (long Created, long Seq) from)
    {
        var (compare, order) = query.OldestFirst ? (">", "ASC") : ("<", "DESC");
        // The place to read on from bounds the range of the index, too: what lies before it is not looked at.
        var (low, high) = query.OldestFirst ? (Math.Max(query.CreatedFrom, from.Created), query.CreatedTo) : (query.CreatedFrom, Math.Min(query.CreatedTo, from.Created));
        if (query.By is not { } by)
        {
            return database.Rows($"""
                SELECT seq, created, json FROM objects
                WHERE account = @0 AND kind = @1 AND created BETWEEN @2 AND @3 AND (created, seq) {compare} (@4, @5)
                  AND (@6 IS NULL OR json LIKE @6 ESCAPE '!')
                ORDER BY created {order}, seq {order} LIMIT {Batch}
                """, ReadRow, query.Account, query.Kind, low, high, from.Created, from.Seq, LikeOf(query.Holding));
        }
        return database.Rows($"""
            SELECT o.seq, o.created, o.json FROM lookups l JOIN objects o ON o.seq = l.seq
            WHERE l.account = @0 AND l.kind = @1 AND l.name = @6 AND l.value = @7
              AND l.created BETWEEN @2 AND @3 AND (l.created, l.seq) {compare} (@4, @5)
            ORDER BY l.created {order}, l.seq {order} LIMIT {Batch}
            """, ReadRow, query.Account, query.Kind, low, high, from.Created, from.Seq, by.Name, by.Value);
    }

    private static string? LikeOf(string? held) => held is null ? null
        : $"%{held.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal)}%";

    private static (long, long, string) ReadRow(Microsoft.Data.Sqlite.SqliteDataReader row) =>
        (row.GetInt64(0), row.GetInt64(1), row.GetString(2));

    private StoredDocument Hold(string account, (long Seq, long Created, string Text) row)
    {
        var document = (JsonObject)JsonNode.Parse(row.Text)!;
        var key = (account, document.Id());
        if (_held.TryGetValue(key, out var held)) return held;
        return _held[key] = new StoredDocument(account, document)
        {
            Seq = row.Seq,
            Created = row.Created,
            WrittenText = row.Text,
            WrittenKind = document.Kind(),
            WrittenLookups = LookupsOf(document),
            ToldText = row.Text,
        };
    }

    private void Save(StoredDocument stored)
    {
        var text = stored.Document.ToJsonString();
        if (text == stored.WrittenText) return;
        var (kind, lookups) = (stored.Document.Kind(), LookupsOf(stored.Document));
        if (stored.Seq == 0)
        {
            database.Run("INSERT INTO objects (account, id, kind, created, json) VALUES (@0, @1, @2, @3, @4)",
                stored.Account, stored.Document.Id(), kind, stored.Created, text);
            stored.Seq = database.Value<long>("SELECT last_insert_rowid()");
        }
        else
        {
            database.Run("UPDATE objects SET json = @0, kind = @1 WHERE seq = @2", text, kind, stored.Seq);
        }
        Reindex(stored, kind, lookups);
        stored.WrittenText = text;
    }

    private void Reindex(StoredDocument stored, string kind, Dictionary<string, string> lookups)
    {
        foreach (var (name, value) in stored.WrittenLookups)
        {
            if (kind == stored.WrittenKind && lookups.GetValueOrDefault(name) == value) continue;
            database.Run("DELETE FROM lookups WHERE account = @0 AND kind = @1 AND name = @2 AND value = @3 AND created = @4 AND seq = @5",
                stored.Account, stored.WrittenKind, name, value, stored.Created, stored.Seq);
        }
        foreach (var (name, value) in lookups)
        {
            if (kind == stored.WrittenKind && stored.WrittenLookups.GetValueOrDefault(name) == value) continue;
            database.Run("INSERT INTO lookups (account, kind, name, value, created, seq) VALUES (@0, @1, @2, @3, @4, @5)",
                stored.Account, kind, name, value, stored.Created, stored.Seq);
        }
        (stored.WrittenKind, stored.WrittenLookups) = (kind, lookups);
    }

    private void Delete(StoredDocument stored)
    {
        if (stored.Seq == 0) return;
        Reindex(stored, stored.WrittenKind, []);
        database.Run("DELETE FROM objects WHERE seq = @0", stored.Seq);
        stored.Seq = 0;
    }

    private Dictionary<string, string> LookupsOf(JsonObject document)
    {
        var lookups = new Dictionary<string, string>();
        foreach (var path in indexes.GetValueOrDefault(document.Kind(), []))
        {
            if (path == AllMetadata)
            {
                foreach (var (key, value) in document.Child("metadata") ?? []) lookups[$"metadata.{key}"] = value!.GetValue<string>();
            }
            else if (document.TextAt(path) is { } value)
            {
                lookups[path] = value;
            }
        }
        return lookups;
    }
}
