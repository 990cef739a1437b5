using System.Text.Json;
using System.Text.RegularExpressions;
using Portal.Sandbox;

namespace Portal.Tests.Sandbox.Parameters;

/// <summary>One operation of the sandbox's own description.</summary>
/// <param name="Name">`POST /v1/customers/{id}`.</param>
/// <param name="Description">What it accepts.</param>
internal sealed partial record Operation(string Name, JsonElement Description)
{
    /// <summary>All of them, by name; a product's features are refused as a whole.</summary>
    public static IReadOnlyDictionary<string, Operation> All { get; } = Read();

    public string Method => Name.Split(' ')[0];

    public string Template => Name.Split(' ')[1];

    public IEnumerable<Parameter> Parameters => Parameter.In(Description);

    /// <summary>The path with the given ids in the places of its variables.</summary>
    public string Path(IReadOnlyList<string> ids)
    {
        var index = 0;
        return Variable().Replace(Template, _ => ids[index++]);
    }

    /// <summary>How many ids its path needs.</summary>
    public int Variables => Variable().Count(Template);

    /// <summary>The path with ids that name nothing.</summary>
    public string Nowhere => Path(Enumerable.Repeat("none", Variables).ToList());

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Variable();

    private static Dictionary<string, Operation> Read()
    {
        using var stream = typeof(SandboxServer).Assembly.GetManifestResourceStream("stripe-api.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("operations").EnumerateObject()
            .Where(found => !found.Name.Contains("/features", StringComparison.Ordinal)).ToDictionary(found => found.Name, found => new Operation(found.Name, found.Value.Clone()));
    }
}
