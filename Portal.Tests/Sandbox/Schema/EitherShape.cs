using System.Text.Json;

namespace Portal.Tests.Sandbox.Schema;

/// <summary>One of several shapes: an id or the object it names, a living or a deleted object.</summary>
internal sealed class EitherShape(bool text, IReadOnlyList<Shape> objects) : Shape
{
    public override void Check(JsonElement value, Findings findings)
    {
        if (text && value.ValueKind == JsonValueKind.String) return;
        if (value.ValueKind == JsonValueKind.Object && Fitting(value) is { } shape) shape.Check(value, findings);
        else findings.Wrong($"{(text ? "an id or " : "")}one of {string.Join(", ", objects.Select(Name))}", value);
    }

    private Shape? Fitting(JsonElement value)
    {
        if (objects.Count == 1) return objects[0];
        var kind = value.TryGetProperty("object", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        var deleted = value.TryGetProperty("deleted", out _);
        return objects.FirstOrDefault(candidate => Reach(candidate) is { } shape && (shape.Kind ?? kind) == kind && shape.IsDeleted == deleted);
    }

    private static ObjectShape? Reach(Shape shape) => shape is NamedShape named ? named.Object : shape as ObjectShape;

    private static string Name(Shape shape) => shape is NamedShape named ? named.Name : "an object";
}

/// <summary>A shape of the description, by its name.</summary>
internal sealed class NamedShape(string name, IReadOnlyDictionary<string, ObjectShape> known) : Shape
{
    public string Name => name;

    public ObjectShape Object => known[name];

    public override void Check(JsonElement value, Findings findings) => Object.Check(value, findings);
}
