using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.Sandbox.Api;

/// <summary>
/// The search language: `field:'value'`, `field~'part'` (three letters at least), `created>1700000000`, `-field:'value'`, `field:null`,
/// `metadata['key']:'value'`; up to ten clauses joined by AND or by OR, never both.
/// </summary>
internal sealed partial record SearchQuery(IReadOnlyList<SearchClause> Clauses, bool All)
{
    private const int Most = 10;
    private const int ShortestPart = 3;

    public static SearchQuery Parse(string query, string kind)
    {
        var clauses = new List<SearchClause>();
        var (rest, joins) = (query.Trim(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        while (true)
        {
            var match = Clause().Match(rest);
            if (!match.Success) throw Unreadable(query);
            clauses.Add(Read(match, kind));
            rest = rest[match.Length..];
            if (rest.Length == 0) break;
            var join = Join().Match(rest);
            if (!join.Success) throw Unreadable(query);
            joins.Add(join.Groups["word"].Value is { Length: > 0 } word ? word : "AND");
            rest = rest[join.Length..];
        }
        if (joins.Count > 1) throw Refused("Search queries can't combine AND and OR.");
        return clauses.Count <= Most ? new SearchQuery(clauses, !joins.Contains("OR")) : throw Refused($"Search queries have up to {Most} clauses.");
    }

    public bool Fits(JsonObject document) => All ? Clauses.All(clause => clause.Fits(document)) : Clauses.Any(clause => clause.Fits(document));

    private static SearchClause Read(Match match, string kind)
    {
        var (sign, text) = (match.Groups["op"].Value, match.Groups["value"].Value);
        var isNull = match.Groups["null"].Success;
        if (isNull && sign != ":") throw Refused("`null` goes with `:` only.");
        if (match.Groups["key"].Success)
        {
            if (sign is not (":" or "~")) throw Refused("Metadata can be searched with `:` and `~` only.");
            return new SearchClause($"metadata.{match.Groups["key"].Value}", sign, text, isNull, match.Groups["not"].Success);
        }
        var name = match.Groups["field"].Value;
        if (SearchFields.Of(kind, name) is not { } field) throw Refused($"Field `{name}` is an unsupported search field for resource `{kind}s`.");
        if (!isNull) RequireFitting(name, field, sign, text);
        return new SearchClause(field.Path, sign, text, isNull, match.Groups["not"].Success);
    }

    private static void RequireFitting(string name, SearchField field, string sign, string text)
    {
        var fits = field.Type switch
        {
            SearchFieldType.Number => sign != "~" && SearchClause.Number(text) is not null,
            SearchFieldType.Token => sign == ":",
            _ => sign == ":" || (sign == "~" && text.Length >= ShortestPart),
        };
        if (!fits) throw Refused($"Field `{name}` does not support `{sign}{text}`.");
    }

    private static ApiError Unreadable(string query) => Refused($"We were unable to parse your search query: {query}. Try using the format `metadata[\"key\"]:\"value\"` to query for metadata or key:\"value\" to query for other fields.");

    private static ApiError Refused(string message) => ApiError.BadParameter(message, "query");

    [GeneratedRegex("""^(?<not>-)?(?:metadata\[(?:'(?<key>[^']+)'|"(?<key>[^"]+)")\]|(?<field>[a-zA-Z_.0-9]+))\s*(?<op>>=|<=|[:~><])\s*(?:'(?<value>(?:[^'\\]|\\.)*)'|"(?<value>(?:[^"\\]|\\.)*)"|(?<null>null)|(?<value>-?[0-9.]+|true|false))""", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^\s+(?:(?<word>AND|OR)\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Join();
}
