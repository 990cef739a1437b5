using System.Globalization;
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
        var indexed = query.All ? query.Clauses.FirstOrDefault(clause => clause.IsExact && IsIndexed(call, kind, clause.Path)) : null;
        var rows = new ListQuery(call.Scope.Account, kind) { By = indexed is null ? null : (indexed.Path, indexed.Value) };
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

    /// <summary>Looked-up values are compared letter by letter, so only fields that are never written in another case are taken from the index.</summary>
    private static bool IsIndexed(Call call, string kind, string path) =>
        path is "customer" or "product" or "parent.subscription_details.subscription"
        && call.Scope.Work.Engine.Table.Indexes.GetValueOrDefault(kind, []).Contains(path);
}
