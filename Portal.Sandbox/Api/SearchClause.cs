using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>One condition of a search: a field, an operator (`:` is, `~` contains, `&gt;` `&lt;` `&gt;=` `&lt;=` for numbers), a value; perhaps negated.</summary>
internal sealed record SearchClause(string Path, string Operator, string Value, bool IsNull, bool Negated)
{
    /// <summary>Whether it names one value exactly.</summary>
    public bool IsExact => Operator == ":" && !IsNull && !Negated;

    /// <summary>Text that a fitting document holds somewhere, as JSON writes it; null where that can't be said.</summary>
    public string? AsWritten => Operator is ":" or "~" && !IsNull && !Negated && Value.Length > 0 && Ascii.IsValid(Value) ? JsonSerializer.Serialize(Value)[1..^1] : null;

    public bool Fits(JsonObject document) => Holds(document) != Negated;

    private bool Holds(JsonObject document)
    {
        var text = Path.StartsWith("metadata.", StringComparison.Ordinal) ? document.Child("metadata")?.Text(Path["metadata.".Length..]) : document.TextAt(Path);
        if (IsNull) return text is null;
        if (text is null) return false;
        return Operator switch
        {
            ":" => string.Equals(text, Value, StringComparison.OrdinalIgnoreCase),
            "~" => text.Contains(Value, StringComparison.OrdinalIgnoreCase),
            _ => Compares(Number(text), Number(Value)),
        };
    }

    private bool Compares(decimal? left, decimal? right) => Operator switch
    {
        ">" => left > right,
        "<" => left < right,
        ">=" => left >= right,
        _ => left <= right,
    };

    /// <summary>The number a text stands for, or null.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
