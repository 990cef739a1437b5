using System.Text.Json;

namespace Portal.Tests.Sandbox.Schema;

/// <summary>An object: the fields it may show, those it must, and what else may stand in it.</summary>
internal sealed class ObjectShape(IReadOnlyDictionary<string, Shape> fields, IReadOnlyList<string> required, Shape? rest) : Shape
{
    /// <summary>What its field <c>object</c> says; null where it has none.</summary>
    public string? Kind => fields.GetValueOrDefault("object") is ChoiceShape named ? named.Only : null;

    /// <summary>Whether it is what remains of a deleted object.</summary>
    public bool IsDeleted => fields.ContainsKey("deleted");

    public override void Check(JsonElement value, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            if (!findings.Partial || value.ValueKind != JsonValueKind.Null) findings.Wrong("an object", value);
            return;
        }
        var found = 0;
        foreach (var property in value.EnumerateObject()) found += Field(property, findings);
        if (found < required.Count && !findings.Partial)
            findings.Add($"required but missing: {string.Join(", ", required.Where(name => !value.TryGetProperty(name, out _)))}");
    }

    /// <summary>1 for a field that is always there.</summary>
    private int Field(JsonProperty property, Findings findings)
    {
        if (!fields.TryGetValue(property.Name, out var shape)) shape = rest;
        if (shape is null)
        {
            findings.Add($"the public description knows no field `{property.Name}`");
            return 0;
        }
        findings.Enter("." + property.Name);
        if (!findings.Partial || property.Value.ValueKind != JsonValueKind.Null) shape.Check(property.Value, findings);
        findings.Leave();
        return required.Contains(property.Name) ? 1 : 0;
    }
}
