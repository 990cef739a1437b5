using System.Text.Json;

namespace Portal.Tests.Sandbox.Schema;

/// <summary>The public API's responses: which operation answers with what, and what each event is about.</summary>
internal sealed class ResponseSchema
{
    private readonly Dictionary<string, ObjectShape> shapes = [];
    private readonly Dictionary<(string Method, int Segments), List<(string[] Template, Shape Answer)>> operations = [];
    private readonly Dictionary<string, string[]> events = [];

    private ResponseSchema()
    {
        using var stream = typeof(ResponseSchema).Assembly.GetManifestResourceStream("Portal.Tests.Sandbox.Schema.responses.json")!;
        using var document = JsonDocument.Parse(stream);
        var reader = new ShapeReader(shapes);
        foreach (var shape in document.RootElement.GetProperty("schemas").EnumerateObject()) shapes[shape.Name] = reader.Object(shape.Value);
        foreach (var about in document.RootElement.GetProperty("events").EnumerateObject()) events[about.Name] = about.Value.GetString()!.Split('|');
        foreach (var operation in document.RootElement.GetProperty("operations").EnumerateObject()) Add(operation.Name.Split(' '), reader.Read(operation.Value));
    }

    /// <summary>Read once for the whole test run.</summary>
    public static ResponseSchema Public { get; } = new();

    /// <summary>What is wrong with an answer of the API; empty when nothing is.</summary>
    public IReadOnlyList<string> Answer(string method, string path, int status, ReadOnlyMemory<byte> body) => Examine(body, root =>
    {
        var findings = new Findings();
        if (status != 200) Named("error", root, findings);
        else if (Find(method, path) is { } shape) shape.Check(root, findings);
        else findings.Add($"the public description knows no operation {method} {path}");
        return [.. findings.All, .. status == 200 ? Inside(root) : []];
    });

    /// <summary>What is wrong with an event as it is delivered.</summary>
    public IReadOnlyList<string> Event(ReadOnlyMemory<byte> body) => Examine(body, Event);

    /// <summary>Checks an object against a shape by its name.</summary>
    private void Named(string name, JsonElement value, Findings findings)
    {
        findings.Enter(name);
        if (shapes.TryGetValue(name, out var shape)) shape.Check(value, findings);
        else findings.Add("the public description knows no such object");
        findings.Leave();
    }

    private IReadOnlyList<string> Event(JsonElement happened)
    {
        var findings = new Findings();
        Named("event", happened, findings);
        return findings.All.Count > 0 ? findings.All : About(happened);
    }

    /// <summary>Events that an answer holds: itself, or the elements of its page.</summary>
    private IEnumerable<string> Inside(JsonElement answer)
    {
        if (answer.TryGetProperty("object", out var kind) && kind.ValueEquals("event")) return About(answer);
        return kind.ValueKind == JsonValueKind.String && kind.ValueEquals("list") && answer.TryGetProperty("data", out var data)
            ? data.EnumerateArray().Where(item => item.TryGetProperty("object", out var of) && of.ValueEquals("event")).SelectMany(About)
            : [];
    }

    private List<string> About(JsonElement happened)
    {
        var (type, data) = (happened.GetProperty("type").GetString()!, happened.GetProperty("data"));
        var subject = data.GetProperty("object");
        var kind = subject.TryGetProperty("object", out var named) ? named.GetString()! : "";
        var findings = new Findings();
        findings.Enter($"{type} ");
        if (!events.TryGetValue(type, out var kinds)) findings.Add("the public description knows no such event");
        else if (!kinds.Contains(kind)) findings.Add($"is about {string.Join(" or ", kinds)}, not about {kind}");
        Named(subject.TryGetProperty("deleted", out _) ? "deleted_" + kind : kind, subject, findings);
        var changes = new Findings { Partial = true };
        changes.Enter($"{type} previous_attributes of ");
        if (data.TryGetProperty("previous_attributes", out var previous)) Named(kind, previous, changes);
        return [.. findings.All, .. changes.All];
    }

    private static IReadOnlyList<string> Examine(ReadOnlyMemory<byte> body, Func<JsonElement, IReadOnlyList<string>> look)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return look(document.RootElement);
        }
        catch (JsonException broken)
        {
            return [$"is no JSON: {broken.Message}"];
        }
    }

    private void Add(string[] name, Shape answer)
    {
        var template = name[1].Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (!operations.TryGetValue((name[0], template.Length), out var known)) operations[(name[0], template.Length)] = known = [];
        known.Add((template, answer));
        known.Sort((a, b) => a.Template.Count(IsVariable).CompareTo(b.Template.Count(IsVariable)));
    }

    private Shape? Find(string method, string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return operations.GetValueOrDefault((method, segments.Length))?
            .Find(known => known.Template.Zip(segments).All(pair => IsVariable(pair.First) || pair.First == pair.Second)).Answer;
    }

    private static bool IsVariable(string segment) => segment[0] == '{';
}
