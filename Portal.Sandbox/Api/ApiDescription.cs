using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Sandbox.Api;

/// <summary>
/// The public API's own description, embedded: what each operation accepts, and which fields each object always shows.
/// In it "s i d b m" are text, integer, decimal, true/false and map of texts, "e:a|b" a choice, [x] a list, {"|":…} alternatives;
/// a name ending in "!" is required, one ending in "?" may be unset by an empty value.
/// </summary>
internal sealed class ApiDescription
{
    private readonly Dictionary<string, JsonElement> _operations = [];
    private readonly Dictionary<string, JsonObject> _shapes = [];
    private readonly HashSet<string> _expandable = [];

    public ApiDescription()
    {
        using var stream = typeof(ApiDescription).Assembly.GetManifestResourceStream("stripe-api.json")!;
        using var document = JsonDocument.Parse(stream);
        foreach (var operation in document.RootElement.GetProperty("operations").EnumerateObject())
            _operations[operation.Name] = operation.Value.Clone();
        foreach (var shape in document.RootElement.GetProperty("shapes").EnumerateObject())
            _shapes[shape.Name] = JsonObject.Create(shape.Value.Clone())!;
        foreach (var kind in document.RootElement.GetProperty("expandable").EnumerateObject())
            foreach (var field in kind.Value.EnumerateArray()) _expandable.Add($"{kind.Name}.{field.GetString()}");
    }

    /// <summary>The parameters of "POST /v1/customers/{id}".</summary>
    public JsonElement Operation(string name) => _operations[name];

    public bool Knows(string operation) => _operations.ContainsKey(operation);

    /// <summary>Whether a field of a kind may be named in `expand[]`, also where this object doesn't have it.</summary>
    public bool IsExpandable(string? kind, string field) => _expandable.Contains($"{kind}.{field}");

    /// <summary>A fresh object of a kind: every field that is always present, empty.</summary>
    public JsonObject Shape(string kind) => (JsonObject)_shapes[kind].DeepClone();

    /// <summary>The names of the fields a kind always shows.</summary>
    public IReadOnlyList<string> Fields(string kind) => _shapes[kind].Select(field => field.Key).ToList();
}
