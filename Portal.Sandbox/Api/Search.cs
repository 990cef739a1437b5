using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>Search: a page of documents that fit a query, newest first; the first exact clause is looked up by index where there is one.</summary>
internal static class Search
{
    public static JsonObject Page(Call call, string kind)
    {
        var query = SearchQuery.Parse(call.Required("query"), kind);
        var limit = Lists.Limit(call);
        var offset = Offset(call);
        var indexed = query.All ? query.Clauses.FirstOrDefault(clause => clause.IsExact && IsIndexed(call, kind, clause)) : null;
        var rows = new ListQuery(call.Scope.Account, kind)
        {
            By = indexed is null ? null : (indexed.Path, indexed.Value),
            Holding = indexed is null && query.All ? query.Clauses.Select(clause => clause.AsWritten).MaxBy(text => text?.Length ?? 0) : null,
        };
        var found = call.Scope.Work.Scan(rows).Select(stored => stored.Document).Where(query.Fits).Skip(offset).Take(limit + 1).ToList();
        var more = found.Count > limit;
        return new JsonObject
        {
            ["object"] = "search_result",
            ["data"] = Documents.Array(found.Take(limit).Select(Rendering.Public)),
            ["has_more"] = more,
            ["next_page"] = more ? (offset + limit).ToString(CultureInfo.InvariantCulture) : null,
            ["url"] = call.Path,
        };
    }

    /// <summary>`page` is the token an earlier answer gave as `next_page`.</summary>
    private static int Offset(Call call)
    {
        if (call.Text("page") is not { } page) return 0;
        return int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : throw ApiError.BadParameter("Invalid page token.", "page");
    }

    /// <summary>The index knows no case, as search does not; beyond ASCII SQLite's idea of case is another.</summary>
    private static bool IsIndexed(Call call, string kind, SearchClause clause)
    {
        var fields = call.Scope.Work.Engine.Table.Indexes.GetValueOrDefault(kind, []);
        return Ascii.IsValid(clause.Value) && (fields.Contains(clause.Path) || (clause.Path.StartsWith("metadata.", StringComparison.Ordinal) && fields.Contains("metadata.*")));
    }
}
