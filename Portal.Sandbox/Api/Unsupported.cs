using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>
/// Parameters of the public API that the sandbox doesn't have: refused by name, never silently ignored.
/// A name may lead into objects and lists ("items.tax_rates"); "name=value" refuses one value only.
/// </summary>
internal static class Unsupported
{
    private static readonly Dictionary<string, string[]> ByOperation = new(UnsupportedBilling.ByOperation.Concat(UnsupportedMoney.ByOperation));

    /// <summary>Refuses what would otherwise seem to work.</summary>
    public static void Refuse(string operation, JsonObject parameters)
    {
        foreach (var entry in ByOperation.GetValueOrDefault(operation, []))
        {
            var parts = entry.Split('=');
            if (Asked(parameters, parts[0].Split('.'), 0, parts.ElementAtOrDefault(1), "") is { } name) throw Refusal(name, parts.ElementAtOrDefault(1));
        }
        if (parameters.Child("automatic_tax") is { } tax && tax.Flag("enabled")) throw Refusal("automatic_tax", null);
    }

    /// <summary>The parameter's full name as the client wrote it ("items[0][tax_rates]"), or null when it isn't asked for.</summary>
    private static string? Asked(JsonNode? node, string[] steps, int depth, string? value, string name)
    {
        if (node is JsonArray list) return list.Select((element, i) => Asked(element, steps, depth, value, $"{name}[{i}]")).FirstOrDefault(found => found is not null);
        if (depth == steps.Length) return (value is null ? IsAsked(node) : node is JsonValue one && one.ToString() == value) ? name : null;
        if (node is not JsonObject inner || !inner.ContainsKey(steps[depth])) return null;
        var next = name.Length == 0 ? steps[depth] : $"{name}[{steps[depth]}]";
        return depth == steps.Length - 1 && inner[steps[depth]] is JsonArray values
            ? (value is null ? values.Count > 0 : values.Any(one => one?.ToString() == value)) ? next : null
            : Asked(inner[steps[depth]], steps, depth + 1, value, next);
    }

    private static bool IsAsked(JsonNode? value) => value switch
    {
        null => false,
        JsonArray list => list.Count > 0,
        JsonObject inner => inner.Any(field => field.Key != "enabled" || field.Value?.GetValueKind() == JsonValueKind.True),
        _ => value.GetValueKind() != JsonValueKind.False,
    };

    private static ApiError Refusal(string parameter, string? value) =>
        ApiError.BadParameter($"The sandbox doesn't have `{parameter}{(value is null ? "" : $"={value}")}`.", parameter, "parameter_unsupported");
}
