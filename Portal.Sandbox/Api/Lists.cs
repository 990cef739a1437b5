using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>Pages of documents: newest first, 10 unless told (1 to 100), by cursor, by `created`, by indexed fields.</summary>
internal static class Lists
{
    public static JsonObject Page(Call call, string kind, Func<JsonObject, bool>? where, IEnumerable<string> filters)
    {
        var limit = Limit(call);
        if (call.Has("starting_after") && call.Has("ending_before"))
            throw ApiError.BadParameter("You cannot parameterize both `starting_after` and `ending_before`.", "ending_before");
        var given = filters.Select(f => f.Split('=')).Select(f => (Parameter: f[0], Path: f[^1])).Where(f => call.Text(f.Parameter) is not null)
            .Select(f => (f.Path, Value: call.Text(f.Parameter)!)).ToList();
        var indexed = call.Scope.Work.Engine.Table.Indexes.GetValueOrDefault(kind, []);
        var query = Query(call, kind, given.FirstOrDefault(f => indexed.Contains(f.Path)));
        var found = call.Scope.Work.Scan(query).Select(stored => stored.Document)
            .Where(document => given.TrueForAll(f => document.TextAt(f.Path) == f.Value))
            .Where(document => where is null || where(document))
            .Take(limit + 1).ToList();
        var more = found.Count > limit;
        if (more) found.RemoveAt(limit);
        if (query.OldestFirst) found.Reverse();
        return Documents.ListOf(call.Path, found.Select(Rendering.Public), more);
    }

    /// <summary>A page out of a few objects that are already at hand (an invoice's lines…), in their order.</summary>
    public static JsonObject Slice(Call call, IReadOnlyList<JsonObject> all)
    {
        var limit = Limit(call);
        var after = call.Text("starting_after") is { } cursor ? all.ToList().FindIndex(item => item.Id() == cursor) + 1 : 0;
        var page = all.Skip(after).Take(limit).Select(Rendering.Public).ToList();
        return Documents.ListOf(call.Path, page, all.Count > after + page.Count);
    }

    /// <summary>Whether a moment fits a parameter that is a moment or a range of them (`gt`, `gte`, `lt`, `lte`); true when it isn't given.</summary>
    public static bool InRange(Call call, string name, long? moment)
    {
        if (!call.Has(name)) return true;
        var (from, to) = Range(call, name);
        return moment is { } value && value >= from && value <= to;
    }

    public static int Limit(Call call) => call.Parameters.LongOrNull("limit") switch
    {
        null => 10,
        >= 1 and <= 100 and var limit => (int)limit,
        var limit => throw ApiError.BadParameter($"This value must be between 1 and 100 (it currently is '{limit}').", "limit", "parameter_invalid_integer"),
    };

    private static ListQuery Query(Call call, string kind, (string Path, string Value) by)
    {
        var (from, to) = Range(call, "created");
        var cursor = call.Text("starting_after") ?? call.Text("ending_before");
        var parameter = call.Has("starting_after") ? "starting_after" : "ending_before";
        (long, long)? place = null;
        if (cursor is not null)
        {
            var stored = call.Scope.Work.Stored(call.Scope.Account, cursor);
            place = stored is not null && stored.Document.Kind() == kind
                ? (stored.Created, stored.Seq)
                : throw ApiError.Missing(kind, cursor, parameter);
        }
        return new ListQuery(call.Scope.Account, kind)
        {
            By = by.Path is null ? null : by,
            CreatedFrom = from,
            CreatedTo = to,
            From = place,
            OldestFirst = call.Has("ending_before"),
        };
    }

    private static (long From, long To) Range(Call call, string name)
    {
        if (call.Parameters[name] is JsonValue exact) return (Documents.AsLong(exact) ?? 0, Documents.AsLong(exact) ?? 0);
        if (call.Parameters.Child(name) is not { } range) return (long.MinValue, long.MaxValue);
        var from = Math.Max(range.LongOrNull("gte") ?? long.MinValue, Next(range.LongOrNull("gt")));
        var to = Math.Min(range.LongOrNull("lte") ?? long.MaxValue, Before(range.LongOrNull("lt")));
        return (from, to);
    }

    private static long Next(long? value) => value is null ? long.MinValue : value == long.MaxValue ? long.MaxValue : value.Value + 1;

    private static long Before(long? value) => value is null ? long.MaxValue : value == long.MinValue ? long.MinValue : value.Value - 1;
}
