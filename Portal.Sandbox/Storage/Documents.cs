using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Sandbox.Storage;

/// <summary>Reading JSON documents: every object of the sandbox is one. Names that begin with "_" are the sandbox's own notes and never leave it.</summary>
internal static class Documents
{
    public static string Id(this JsonObject document) => document.Text("id") ?? "";

    public static string Kind(this JsonObject document) => document.Text("_kind") ?? document.Text("object") ?? "";

    public static string? Text(this JsonObject document, string name) =>
        document[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static long Long(this JsonObject document, string name) => document.LongOrNull(name) ?? 0;

    public static long? LongOrNull(this JsonObject document, string name) => AsLong(document[name]);

    public static decimal? DecimalOrNull(this JsonObject document, string name) =>
        document[name] is JsonValue value && value.GetValueKind() == JsonValueKind.Number
            ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
            : null;

    public static bool Flag(this JsonObject document, string name) => document[name]?.GetValueKind() == JsonValueKind.True;

    public static JsonObject? Child(this JsonObject document, string name) => document[name] as JsonObject;

    /// <summary>The objects of an array, or of a list object's `data`.</summary>
    public static List<JsonObject> Items(this JsonObject document, string name)
    {
        var array = document[name] switch
        {
            JsonArray plain => plain,
            JsonObject list => list["data"] as JsonArray,
            _ => null,
        };
        return array is null ? [] : array.OfType<JsonObject>().ToList();
    }

    /// <summary>The strings of an array.</summary>
    public static List<string> Texts(this JsonObject document, string name) =>
        document[name] is JsonArray array
            ? array.OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var text) ? text : value.ToJsonString()).ToList()
            : [];

    /// <summary>The node at a dotted path, or null where the path ends early.</summary>
    public static JsonNode? At(this JsonObject document, string path)
    {
        JsonNode? node = document;
        foreach (var name in path.Split('.'))
        {
            node = (node as JsonObject)?[name];
            if (node is null) return null;
        }
        return node;
    }

    /// <summary>The text (or number, as text) at a dotted path; what lists filter and index by.</summary>
    public static string? TextAt(this JsonObject document, string path) =>
        document.At(path) is JsonValue value
            ? value.TryGetValue<string>(out var text) ? text : value.ToJsonString()
            : null;

    public static long? AsLong(JsonNode? node)
    {
        if (node is not JsonValue value || value.GetValueKind() != JsonValueKind.Number) return null;
        if (value.TryGetValue<long>(out var whole)) return whole;
        return value.TryGetValue<int>(out var small)
            ? small
            : (long)decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    public static JsonArray Array(IEnumerable<JsonNode?> nodes) => new(nodes.ToArray());

    /// <summary>An empty or filled list object, as it stands inside another object.</summary>
    public static JsonObject ListOf(string url, IEnumerable<JsonNode?> data, bool hasMore = false) =>
        new() { ["object"] = "list", ["data"] = Array(data), ["has_more"] = hasMore, ["url"] = url };

    public static JsonObject Copy(this JsonObject document) => (JsonObject)document.DeepClone();
}
