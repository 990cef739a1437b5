using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stripe.Wire;

/// <summary>Turns options into the pairs of a form: <c>items[0][price]=price_1</c>.</summary>
internal static class FormEncoding
{
    private static readonly ConcurrentDictionary<Type, Parameter[]> Known = new();

    /// <summary>The options as one encoded string, for a body or a query.</summary>
    public static string Encode(BaseOptions options) =>
        string.Join('&', Flatten(options).Select(pair => $"{Escape(pair.Key)}={Escape(pair.Value)}"));

    /// <summary>The options as pairs, in the order of their properties.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Flatten(BaseOptions options) =>
        options is null ? [] : FlattenOptions(options, "");

    // Brackets stay readable; servers accept both.
    private static string Escape(string text) => WebUtility.UrlEncode(text)
        .Replace("%5B", "[", StringComparison.Ordinal)
        .Replace("%5D", "]", StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> FlattenValue(string key, object value) => value switch
    {
        null => [new(key, "")],
        IAnyOf anyOf => anyOf.Value is null ? [] : FlattenValue(key, anyOf.Value),
        string text => [new(key, text)],
        StringEnum word => [new(key, word.Value)],
        bool flag => [new(key, flag ? "true" : "false")],
        DateTime moment => [new(key, UnixSeconds(moment))],
        INestedOptions options => FlattenOptions(options, key),
        IDictionary map => FlattenMap(map, key),
        IEnumerable list => FlattenList(list, key),
        _ => [new(key, Convert.ToString(value, CultureInfo.InvariantCulture))],
    };

    private static IEnumerable<KeyValuePair<string, string>> FlattenOptions(INestedOptions options, string prefix)
    {
        foreach (var parameter in Known.GetOrAdd(options.GetType(), ParametersOf))
        {
            var value = parameter.Property.GetValue(options);
            var isCleared = value is null
                && options is ITracksAssignments tracking
                && tracking.Assigned.Has(parameter.Property.Name);
            if (value is null && !isCleared)
                continue;
            foreach (var pair in FlattenValue(Nest(prefix, parameter.Name), value))
                yield return pair;
        }

        if (options is BaseOptions { ExtraParams: IDictionary extra })
            foreach (var pair in FlattenMap(extra, prefix))
                yield return pair;
    }

    private static IEnumerable<KeyValuePair<string, string>> FlattenMap(IDictionary map, string prefix)
    {
        foreach (DictionaryEntry entry in map)
            foreach (var pair in FlattenValue(Nest(prefix, (string)entry.Key), entry.Value))
                yield return pair;
    }

    private static List<KeyValuePair<string, string>> FlattenList(IEnumerable list, string key)
    {
        var pairs = list.Cast<object>().SelectMany((item, index) => FlattenValue($"{key}[{index}]", item)).ToList();
        // A form cannot say "empty list"; the API reads an empty value as that.
        return pairs.Count > 0 ? pairs : [new(key, "")];
    }

    private static string Nest(string prefix, string name)
    {
        if (prefix.Length == 0)
            return name;
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? $"{prefix}[{name}]" : $"{prefix}[{name[..bracket]}]{name[bracket..]}";
    }

    private static string UnixSeconds(DateTime moment) =>
        new DateTimeOffset(moment).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static Parameter[] ParametersOf(Type options) => options
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetCustomAttribute<JsonExtensionDataAttribute>() is null)
        .Where(property => property.PropertyType != typeof(MultipartFileContent))
        .Select(property => new Parameter(property, NameOf(property)))
        .ToArray();

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
        ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);

    private sealed record Parameter(PropertyInfo Property, string Name);
}
