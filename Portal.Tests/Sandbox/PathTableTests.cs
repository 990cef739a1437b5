using System.Text.Json;
using System.Text.RegularExpressions;
using Portal.Sandbox;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>The table of all paths in docs/sandbox.md.</summary>
public sealed partial class PathTableTests
{
    private static readonly string[] Rows = [.. PathTable.Markdown().Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

    [Fact]
    public void The_documentation_holds_the_table_as_it_is_made()
    {
        var page = File.ReadAllText(Path.Combine(TestPortal.RepositoryRoot(), "docs", "sandbox.md"));
        Assert.Contains(PathTable.Markdown(), page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_operation_of_the_public_description_works_or_is_refused_with_a_reason()
    {
        using var stream = typeof(PathTableTests).Assembly.GetManifestResourceStream("Portal.Tests.Sandbox.Schema.responses.json")!;
        var described = JsonDocument.Parse(stream).RootElement.GetProperty("operations").EnumerateObject().Select(operation => Plain(operation.Name));
        Assert.Equal(described.Order(StringComparer.Ordinal), Operations().Select(operation => Plain(operation.Name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void At_most_fifteen_operations_are_refused() => Assert.InRange(Operations().Count(operation => !operation.Works), 0, 15);

    [Fact]
    public async Task A_refused_path_says_why()
    {
        await using var sandbox = await MoneySandbox.Start();
        foreach (var (name, _) in Operations().Where(operation => !operation.Works && operation.Name.StartsWith("POST", StringComparison.Ordinal)))
        {
            var path = Parameter().Replace(name.Split(' ')[1], "x_1");
            var error = await sandbox.Refused(path, "");
            Assert.Equal("operation_unsupported", error["code"]!.GetValue<string>());
        }
    }

    /// <summary>Each row's operations: "POST /v1/customers/{id}", and whether it works.</summary>
    private static IEnumerable<(string Name, bool Works)> Operations() => Rows.Select(row => row.Split('|')).SelectMany(cells =>
        Method().Matches(cells[2]).Select(method => ($"{method.Value} {cells[1].Trim(' ', '`')}", true)).Concat(
            Method().Matches(cells[3]).Select(method => ($"{method.Value} {cells[1].Trim(' ', '`')}", false))));

    private static string Plain(string operation) => Parameter().Replace(operation, "{}");

    [GeneratedRegex("GET|POST|DELETE")]
    private static partial Regex Method();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Parameter();
}
