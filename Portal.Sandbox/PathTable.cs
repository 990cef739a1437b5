using System.Text;
using Portal.Sandbox.Api;

namespace Portal.Sandbox;

/// <summary>All paths of the API description, made from the sandbox's own routes: what works, and what is refused and why.</summary>
public static class PathTable
{
    private static readonly string[] Methods = ["GET", "POST", "DELETE"];

    /// <summary>The table as Markdown, one path a line; <c>--paths</c> prints it and docs/sandbox.md holds it.</summary>
    public static string Markdown()
    {
        var table = new ApiTable();
        Catalog.Register(table);
        var works = ByPath(table.Operations.Except(table.Refused.Keys));
        var refused = ByPath(table.Refused.Keys);
        var text = new StringBuilder("| path | works | refused |\n|---|---|---|\n");
        foreach (var path in works.Keys.Concat(refused.Keys).Distinct().Order(StringComparer.Ordinal))
            text.Append(null, $"| `{path}` | {string.Join(' ', Sorted(works, path))} | {string.Join("; ", Refusals(table, refused, path))} |\n");
        return text.ToString();
    }

    private static IEnumerable<string> Refusals(ApiTable table, Dictionary<string, List<string>> refused, string path) =>
        Sorted(refused, path).GroupBy(method => table.Refused[$"{method} {path}"]).Select(group => $"{string.Join(' ', group)}: {group.Key}");

    private static IEnumerable<string> Sorted(Dictionary<string, List<string>> methods, string path) =>
        methods.GetValueOrDefault(path, []).OrderBy(method => Array.IndexOf(Methods, method));

    private static Dictionary<string, List<string>> ByPath(IEnumerable<string> operations) => operations.Select(operation => operation.Split(' '))
        .GroupBy(operation => operation[1], operation => operation[0]).ToDictionary(path => path.Key, path => path.ToList());
}
