using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>Search: `field:'value'`, `field~'part'`, `metadata['key']:'value'`, joined by AND. The first exact clause is looked up by index.</summary>
internal static partial class Search
{
    public static JsonObject Page(Call call, string kind)
    {
        var clauses = Parse(call.Required("query"));
        var limit = Lists.Limit(call);
        var offset = int.TryParse(call.Text("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;
        var indexed = clauses.Find(clause => !clause.Part && IsIndexed(call, kind, clause.Path));
        var query = new ListQuery(call.Scope.Account, kind) { By = indexed is null ? null : (indexed.Path, indexed.Value) };
        var found = call.Scope.Work.Scan(query).Select(stored => stored.Document)
            .Where(document => clauses.TrueForAll(clause => clause.Fits(document))).Skip(offset).Take(limit + 1).ToList();
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

    private static bool IsIndexed(Call call, string kind, string path)
    {
        var fields = call.Scope.Work.Engine.Table.Indexes.GetValueOrDefault(kind, []);
        return fields.Contains(path) || (path.StartsWith("metadata.", StringComparison.Ordinal) && fields.Contains("metadata.*"));
    }

    private static List<Clause> Parse(string query)
    {
        var clauses = new List<Clause>();
        foreach (var part in AndWord().Split(query.Trim()))
        {
            var match = ClausePattern().Match(part.Trim());
            if (!match.Success) throw ApiError.BadParameter($"We were unable to parse your search query: {query}", "query");
            var field = match.Groups["key"].Success ? $"metadata.{match.Groups["key"].Value}" : match.Groups["field"].Value;
            clauses.Add(new Clause(field, match.Groups["value"].Value, match.Groups["op"].Value == "~"));
        }
        return clauses;
    }

    [GeneratedRegex("""^(?:metadata\[['"](?<key>[^'"]+)['"]\]|(?<field>[a-z_.]+))\s*(?<op>[:~])\s*['"](?<value>[^'"]*)['"]$""", RegexOptions.CultureInvariant)]
    private static partial Regex ClausePattern();

    [GeneratedRegex(@"\s+AND\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndWord();

    private sealed record Clause(string Path, string Value, bool Part)
    {
        public bool Fits(JsonObject document) => document.TextAt(Path) is { } text
            && (Part ? text.Contains(Value, StringComparison.OrdinalIgnoreCase) : string.Equals(text, Value, StringComparison.OrdinalIgnoreCase));
    }
}
