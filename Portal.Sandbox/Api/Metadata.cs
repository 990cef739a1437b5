using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>Metadata: texts by key, merged on update.</summary>
internal static class Metadata
{
    public static void Merge(JsonObject document, JsonObject parameters)
    {
        if (document["metadata"] is not JsonObject kept) document["metadata"] = kept = new JsonObject();
        if (!parameters.ContainsKey("metadata")) return;
        if (parameters.Child("metadata") is not { } given)
        {
            kept.Clear();
            return;
        }
        foreach (var (name, value) in given)
        {
            var text = value!.GetValue<string>();
            if (text.Length == 0) kept.Remove(name);
            else kept[name] = text;
        }
    }
}
