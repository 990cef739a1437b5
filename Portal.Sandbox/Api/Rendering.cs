using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Sandbox.Api;

/// <summary>An object as it leaves the sandbox: without the private notes ("_…").</summary>
internal static class Rendering
{
    public static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Public(JsonObject document)
    {
        var shown = new JsonObject();
        foreach (var (name, value) in document)
        {
            if (!name.StartsWith('_')) shown[name] = Part(value);
        }
        return shown;
    }

    private static JsonNode? Part(JsonNode? value) => value switch
    {
        JsonObject inner => Public(inner),
        JsonArray array => new JsonArray(array.Select(Part).ToArray()),
        _ => value?.DeepClone(),
    };
}
