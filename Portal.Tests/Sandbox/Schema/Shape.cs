using System.Text.Json;

namespace Portal.Tests.Sandbox.Schema;

/// <summary>What a value of an answer may be.</summary>
internal abstract class Shape
{
    /// <summary>Adds to <paramref name="findings"/> whatever <paramref name="value"/> breaks.</summary>
    public abstract void Check(JsonElement value, Findings findings);
}

/// <summary>Anything: the public description says nothing about it.</summary>
internal sealed class AnyShape : Shape
{
    public override void Check(JsonElement value, Findings findings)
    {
    }
}

/// <summary>A value that may be null.</summary>
internal sealed class NullableShape(Shape inner) : Shape
{
    public Shape Inner => inner;

    public override void Check(JsonElement value, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.Null) inner.Check(value, findings);
    }
}

/// <summary>A text, a number or true and false.</summary>
internal sealed class ScalarShape(string expected, Func<JsonElement, bool> fits) : Shape
{
    public static readonly ScalarShape Text = new("a text", value => value.ValueKind == JsonValueKind.String);
    public static readonly ScalarShape Whole = new("a whole number", value => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _));
    public static readonly ScalarShape Number = new("a number", value => value.ValueKind == JsonValueKind.Number);
    public static readonly ScalarShape Flag = new("true or false", value => value.ValueKind is JsonValueKind.True or JsonValueKind.False);
    public static readonly ScalarShape True = new("true", value => value.ValueKind == JsonValueKind.True);

    public override void Check(JsonElement value, Findings findings)
    {
        if (!fits(value)) findings.Wrong(expected, value);
    }
}

/// <summary>One of a few texts.</summary>
internal sealed class ChoiceShape(string[] choices) : Shape
{
    public string Only => choices[0];

    public override void Check(JsonElement value, Findings findings)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            foreach (var choice in choices)
            {
                if (value.ValueEquals(choice)) return;
            }
        }
        findings.Wrong($"one of {string.Join(", ", choices.Take(12))}", value);
    }
}

/// <summary>A list of values of one shape.</summary>
internal sealed class ArrayShape(Shape element) : Shape
{
    public override void Check(JsonElement value, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            findings.Wrong("an array", value);
            return;
        }
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            findings.Enter($"[{index++}]");
            element.Check(item, findings);
            findings.Leave();
        }
    }
}
