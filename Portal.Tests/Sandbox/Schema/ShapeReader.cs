using System.Text.Json;

namespace Portal.Tests.Sandbox.Schema;

/// <summary>
/// Reads the compact description. In it "s i d b * true" are text, whole number, number, true/false, anything and true; "e:a|b" a choice;
/// "#name" a shape; "s>name|name" an id that may be expanded; a leading "?" or {"?":…} allows null; [x] is an array,
/// {"list":x} and {"search":x} pages, {"|":…} alternatives; a field's name ending in "?" may be absent, "..." stands for all others.
/// </summary>
internal sealed class ShapeReader(IReadOnlyDictionary<string, ObjectShape> known)
{
    public Shape Read(JsonElement description) => description.ValueKind switch
    {
        JsonValueKind.String => Read(description.GetString()!),
        JsonValueKind.Array => new ArrayShape(Read(description[0])),
        _ when description.TryGetProperty("?", out var inner) => new NullableShape(Read(inner)),
        _ when description.TryGetProperty("|", out var alternatives) => Either(alternatives),
        _ when description.TryGetProperty("list", out var element) => Page("list", element),
        _ when description.TryGetProperty("search", out var element) => Page("search_result", element),
        _ => Object(description),
    };

    public ObjectShape Object(JsonElement description)
    {
        var fields = new Dictionary<string, Shape>();
        var required = new List<string>();
        Shape? rest = null;
        foreach (var field in description.EnumerateObject())
        {
            if (field.Name == "...") rest = Read(field.Value);
            else fields[field.Name.TrimEnd('?')] = Read(field.Value);
            if (field.Name != "..." && !field.Name.EndsWith('?')) required.Add(field.Name);
        }
        return new ObjectShape(fields, required, rest);
    }

    private Shape Read(string code) => code switch
    {
        "s" => ScalarShape.Text,
        "i" => ScalarShape.Whole,
        "d" => ScalarShape.Number,
        "b" => ScalarShape.Flag,
        "true" => ScalarShape.True,
        "*" => new AnyShape(),
        _ when code[0] == '?' => new NullableShape(Read(code[1..])),
        _ when code[0] == '#' => new NamedShape(code[1..], known),
        _ when code.StartsWith("s>", StringComparison.Ordinal) => new EitherShape(text: true, [.. code[2..].Split('|').Select(name => new NamedShape(name, known))]),
        _ => new ChoiceShape(code[2..].Split('|')),
    };

    private EitherShape Either(JsonElement alternatives)
    {
        var shapes = alternatives.EnumerateArray().Select(Read).ToList();
        return new EitherShape(shapes.Contains(ScalarShape.Text), shapes.Where(shape => shape != ScalarShape.Text).ToList());
    }

    private ObjectShape Page(string kind, JsonElement element)
    {
        var fields = new Dictionary<string, Shape>
        {
            ["object"] = new ChoiceShape([kind]), ["data"] = new ArrayShape(Read(element)), ["has_more"] = ScalarShape.Flag, ["url"] = ScalarShape.Text,
        };
        string[] required = [.. fields.Keys];
        if (kind == "search_result")
        {
            fields["next_page"] = new NullableShape(ScalarShape.Text);
            fields["total_count"] = ScalarShape.Whole;
        }
        return new ObjectShape(fields, required, rest: null);
    }
}
