using System.Globalization;
using System.Text.Json.Nodes;

namespace Portal.Sandbox.Api;

/// <summary>Turns `a[b][0]=c` pairs into a tree of objects whose leaves are texts. Lists are objects keyed "0", "1"… until they are checked.</summary>
internal static class FormTree
{
    private const int MaximumDepth = 12;

    public static JsonObject Parse(string encoded)
    {
        var root = new JsonObject();
        foreach (var pair in encoded.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = Decode(equals < 0 ? pair : pair[..equals]);
            var value = equals < 0 ? "" : Decode(pair[(equals + 1)..]);
            Put(root, name, Steps(name), value);
        }
        return root;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static List<string> Steps(string name)
    {
        var open = name.IndexOf('[', StringComparison.Ordinal);
        if (open <= 0) return [name];
        if (!name.EndsWith(']')) throw ApiError.BadParameter($"Invalid parameter name: {name}", name);
        var steps = new List<string> { name[..open] };
        steps.AddRange(name[(open + 1)..^1].Split("]["));
        if (steps.Count > MaximumDepth) throw ApiError.BadParameter($"Too deeply nested: {name}", name);
        return steps;
    }

    private static void Put(JsonObject root, string name, List<string> steps, string value)
    {
        var node = root;
        for (var i = 0; i < steps.Count; i++)
        {
            var leaf = i == steps.Count - 1;
            var step = steps[i].Length > 0 ? steps[i] : NextIndex(node, leaf ? null : steps[i + 1]);
            if (leaf)
            {
                if (node[step] is JsonObject) throw ApiError.BadParameter($"Invalid object: {name}", name);
                node[step] = value;
                return;
            }
            // An empty value before its parts ("items=" then "items[0]…") gives way to the parts.
            if (node[step] is not JsonObject next) node[step] = next = new JsonObject();
            node = next;
        }
    }

    /// <summary>`list[]=x` starts a new element; `list[][a]=x` does so when the last one already has an `a`.</summary>
    private static string NextIndex(JsonObject list, string? part)
    {
        var last = list.Count - 1;
        var lastName = last.ToString(CultureInfo.InvariantCulture);
        var stays = part is not null && list[lastName] is JsonObject element && !element.ContainsKey(part);
        return stays ? lastName : list.Count.ToString(CultureInfo.InvariantCulture);
    }
}
