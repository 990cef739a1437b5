using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Sandbox.Api;

/// <summary>
/// Reads a request's texts by the operation's description: unknown, missing or misshapen parameters are refused,
/// the rest become typed. Null stands for a value to unset.
/// </summary>
internal static class ParameterCheck
{
    public static JsonObject Check(JsonElement description, JsonObject raw) => Object(description, raw, "");

    private static JsonObject Object(JsonElement description, JsonObject raw, string path)
    {
        var known = description.EnumerateObject().ToDictionary(p => p.Name.TrimEnd('!', '?'), p => p);
        var read = new JsonObject();
        foreach (var (name, value) in raw)
        {
            var at = path.Length == 0 ? name : $"{path}[{name}]";
            if (path.Length == 0 && name == "expand")
            {
                read[name] = List("s", value!, at);
                continue;
            }
            if (!known.TryGetValue(name, out var property))
                throw ApiError.BadParameter($"Received unknown parameter: {at}", at, "parameter_unknown");
            if (IsEmpty(value) && property.Name.EndsWith('!') && property.Value.ValueKind == JsonValueKind.String) throw CannotBeUnset(at);
            read[name] = IsEmpty(value) && property.Name.EndsWith('?') ? null : Value(property.Value, value!, at);
        }
        foreach (var name in known.Where(p => p.Value.Name.Contains('!') && !raw.ContainsKey(p.Key)).Select(p => p.Key))
            throw ApiError.MissingParameter(path.Length == 0 ? name : $"{path}[{name}]");
        return read;
    }

    private static JsonNode? Value(JsonElement description, JsonNode raw, string path) => description.ValueKind switch
    {
        JsonValueKind.Array => List(description[0], raw, path),
        JsonValueKind.Object when description.TryGetProperty("|", out var alternatives) => Alternative(alternatives, raw, path),
        JsonValueKind.Object when raw is JsonObject tree => Object(description, tree, path),
        JsonValueKind.Object => throw ApiError.BadParameter("Invalid object", path),
        _ => Scalar(description.GetString()!, raw, path),
    };

    private static JsonNode? Alternative(JsonElement alternatives, JsonNode raw, string path)
    {
        var fitting = alternatives.EnumerateArray().Where(a => IsComposite(a) == raw is JsonObject).ToList();
        if (fitting.Count == 0) return IsEmpty(raw) ? null : throw ApiError.BadParameter($"Invalid value for {path}", path);
        ApiError? refusal = null;
        foreach (var alternative in fitting)
        {
            try
            {
                return Value(alternative, raw, path);
            }
            catch (ApiError error)
            {
                refusal ??= error;
            }
        }
        throw refusal!;
    }

    private static JsonArray List(string element, JsonNode raw, string path) =>
        List(JsonSerializer.SerializeToElement(element), raw, path);

    private static JsonArray List(JsonElement element, JsonNode raw, string path)
    {
        if (IsEmpty(raw)) return [];
        if (raw is not JsonObject tree) throw ApiError.BadParameter("Invalid array", path);
        var list = new JsonArray();
        foreach (var (index, value) in tree.OrderBy(p => Index(p.Key, path))) list.Add(Value(element, value!, $"{path}[{index}]"));
        return list;
    }

    private static int Index(string name, string path) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : throw ApiError.BadParameter($"Invalid array: {path}[{name}]", path);

    private static JsonNode? Scalar(string description, JsonNode raw, string path)
    {
        if (description == "m") return Map(raw, path);
        if (raw is JsonObject) throw ApiError.BadParameter($"Invalid string: {path} must not be an object", path);
        var text = raw.GetValue<string>();
        if (description == "s") return text.Length == 0 ? null : JsonValue.Create(text);
        if (text.Length == 0) throw CannotBeUnset(path);
        return description switch
        {
            "i" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                ? whole
                : throw ApiError.BadParameter($"Invalid integer: {text}", path, "parameter_invalid_integer"),
            "d" => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw ApiError.BadParameter($"Invalid decimal: {text}", path),
            "b" => text switch
            {
                "true" => true,
                "false" => false,
                _ => throw ApiError.BadParameter($"Invalid boolean: {text}", path),
            },
            _ => Choice(description[2..].Split('|'), text, path),
        };
    }

    private static ApiError CannotBeUnset(string path) => ApiError.BadParameter(
        $"You passed an empty string for '{path}'. We assume empty values are an attempt to unset a parameter; however '{path}' cannot be unset.", path, "parameter_invalid_empty");

    private static JsonValue Choice(string[] choices, string text, string path) =>
        choices.Contains(text, StringComparer.Ordinal)
            ? JsonValue.Create(text)
            : throw ApiError.BadParameter($"Invalid {path}: must be one of {string.Join(", ", choices)}", path);

    private static JsonObject Map(JsonNode raw, string path)
    {
        if (raw is not JsonObject tree) throw ApiError.BadParameter($"Invalid hash: {path}", path);
        foreach (var (name, value) in tree)
        {
            if (value is JsonObject) throw ApiError.BadParameter($"Invalid value for {path}[{name}]: must be a string", $"{path}[{name}]");
            if (name.Length > 40) throw ApiError.BadParameter($"Metadata keys may have up to 40 characters: {name}", path);
            if (value!.GetValue<string>().Length > 500)
                throw ApiError.BadParameter($"Metadata values may have up to 500 characters: {name}", path);
        }
        return tree.Count > 50 ? throw ApiError.BadParameter("Metadata may have up to 50 keys.", path) : (JsonObject)tree.DeepClone();
    }

    private static bool IsComposite(JsonElement description) => description.ValueKind is JsonValueKind.Object or JsonValueKind.Array;

    private static bool IsEmpty(JsonNode? raw) => raw is JsonValue value && value.TryGetValue<string>(out var text) && text.Length == 0;
}
