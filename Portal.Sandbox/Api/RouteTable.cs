namespace Portal.Sandbox.Api;

/// <summary>Finds the handler of a path by its segments; a literal segment wins over a `{name}`.</summary>
internal sealed class RouteTable<THandler>
{
    private readonly Dictionary<(string Method, int Length), List<Entry>> _entries = [];

    public IEnumerable<string> Names => _entries.SelectMany(e => e.Value.Select(entry => $"{e.Key.Method} {entry.Template}"));

    public void Add(string method, string template, THandler handler)
    {
        var segments = template.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var key = (method, segments.Length);
        if (!_entries.TryGetValue(key, out var entries)) _entries[key] = entries = [];
        entries.Add(new Entry(template, segments, handler));
        entries.Sort((a, b) => Parameters(a).CompareTo(Parameters(b)));
    }

    public RouteMatch<THandler>? Match(string method, string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        foreach (var entry in _entries.GetValueOrDefault((method, segments.Length), []))
        {
            if (Values(entry, segments) is { } values) return new RouteMatch<THandler>($"{method} {entry.Template}", entry.Handler, values);
        }
        return null;
    }

    private static int Parameters(Entry entry) => entry.Segments.Count(IsParameter);

    private static bool IsParameter(string segment) => segment[0] == '{';

    private static Dictionary<string, string>? Values(Entry entry, string[] segments)
    {
        var values = new Dictionary<string, string>();
        for (var i = 0; i < segments.Length; i++)
        {
            if (IsParameter(entry.Segments[i])) values[entry.Segments[i][1..^1]] = Uri.UnescapeDataString(segments[i]);
            else if (entry.Segments[i] != segments[i]) return null;
        }
        return values;
    }

    private sealed record Entry(string Template, string[] Segments, THandler Handler);
}
