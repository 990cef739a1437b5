using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>`expand[]`: ids in an answer replaced by the objects they name, at most four levels deep.</summary>
internal static class Expansion
{
    private const int MaximumDepth = 4;

    public static void Apply(Scope scope, JsonObject answer, IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            var steps = path.Split('.');
            if (steps.Length > MaximumDepth + (steps[0] == "data" ? 1 : 0))
                throw ApiError.BadParameter($"You cannot expand more than {MaximumDepth} levels of a property.", "expand");
            var nodes = new List<JsonObject> { answer };
            foreach (var step in steps) nodes = nodes.SelectMany(node => Step(scope, node, step, path)).ToList();
        }
    }

    private static List<JsonObject> Step(Scope scope, JsonObject node, string step, string path)
    {
        if (!node.ContainsKey(step) && !Include(scope, node, step))
            return scope.Work.Engine.Description.IsExpandable(node.Text("object"), step) ? [] : throw NotExpandable(path);
        switch (node[step])
        {
            case JsonObject inner:
                return [inner];
            case JsonArray array:
                ExpandElements(scope, array);
                return array.OfType<JsonObject>().ToList();
            case JsonValue value:
                var expanded = value.TryGetValue<string>(out var id) ? Load(scope, id) : null;
                node[step] = expanded ?? throw NotExpandable(path);
                return [expanded];
            default:
                return [];
        }
    }

    private static void ExpandElements(Scope scope, JsonArray array)
    {
        for (var i = 0; i < array.Count; i++)
        {
            if (array[i] is JsonValue value && value.TryGetValue<string>(out var id) && Load(scope, id) is { } expanded) array[i] = expanded;
        }
    }

    /// <summary>Fields that are shown only when asked for.</summary>
    private static bool Include(Scope scope, JsonObject node, string step)
    {
        if (!scope.Work.Engine.Table.Includables.TryGetValue($"{node.Text("object")}.{step}", out var make)) return false;
        if (scope.Find(node.Text("id")) is not { } stored) return false;
        node[step] = make(scope, stored) is JsonObject made ? Rendering.Public(made) : null;
        return true;
    }

    private static JsonObject? Load(Scope scope, string id)
    {
        var found = scope.Find(id) ?? Elsewhere(scope, id);
        return found is null ? null : Rendering.Public(found);
    }

    /// <summary>A transfer's payment lies in the connected account it went to; the fee of a charge in a connected account lies with its platform.</summary>
    private static JsonObject? Elsewhere(Scope scope, string id)
    {
        if (scope.Work.Locate(id) is not { } other) return null;
        var isFee = scope.Work.PlatformOf(scope.Account) == other.Account && id.StartsWith("fee_", StringComparison.Ordinal);
        return isFee || scope.Work.PlatformOf(other.Account) == scope.Account ? other.Find(id) : null;
    }

    private static ApiError NotExpandable(string path) =>
        ApiError.BadParameter($"This property cannot be expanded ({path}).", "expand");
}
