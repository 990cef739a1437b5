using System.Text.Json;

namespace Portal.Tests.Sandbox.Parameters;

/// <summary>One parameter of an operation, also inside others: its name as sent, what it may be, and what must be sent beside it.</summary>
/// <param name="Path">`items[0][price]`.</param>
/// <param name="Description">Its description: a code, a list, an object.</param>
/// <param name="Beside">Required parameters in the same and outer objects, by path.</param>
internal sealed record Parameter(string Path, JsonElement Description, IReadOnlyList<Parameter> Beside)
{
    /// <summary>Its last name: `price`; a list's element bears the list's name.</summary>
    public string Name => Path.Split('[', ']').Last(part => part.Length > 0 && !char.IsDigit(part[0]));

    public bool IsScalar => Description.ValueKind == JsonValueKind.String;

    public string Code => IsScalar ? Description.GetString()! : Description.ValueKind == JsonValueKind.Array ? "list" : Description.TryGetProperty("|", out _) ? "either" : "object";

    public bool IsRequired { get; init; }

    /// <summary>The parameters right below it: an object's fields, a list's element.</summary>
    public IEnumerable<Parameter> Inner => Parts(Path, Description).Where(part => part.Path.LastIndexOf('[') == Path.Length);

    /// <summary>Whether it is one of several shapes its value may have.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>The least that gives it a value of its type, as a form.</summary>
    public IEnumerable<string> Least => Code switch
    {
        "m" => [$"{Path}[a]=b"],
        "list" => Inner.First().Least,
        "object" => Inner.Any(inner => inner.IsRequired) ? Inner.Where(inner => inner.IsRequired).SelectMany(inner => inner.Least) : Inner.FirstOrDefault()?.Least ?? [],
        "either" => (this with { Description = Description.GetProperty("|").EnumerateArray().OrderBy(one => one.ValueKind == JsonValueKind.String ? 0 : 1).First() }).Least,
        "i" or "d" => [$"{Path}=5"],
        "s" => [$"{Path}=some"],
        _ => [$"{Path}={Values.Good(this).First()}"],
    };

    /// <summary>Everything an operation accepts, outer before inner.</summary>
    public static IEnumerable<Parameter> In(JsonElement description, string path = "", IReadOnlyList<Parameter>? outer = null)
    {
        var here = description.EnumerateObject().Select(property =>
        {
            var name = property.Name.TrimEnd('!', '?');
            return new Parameter(path.Length == 0 ? name : $"{path}[{name}]", property.Value, []) { IsRequired = property.Name.Contains('!') };
        }).ToList();
        foreach (var parameter in here)
        {
            IReadOnlyList<Parameter> beside = [.. outer ?? [], .. here.Where(other => other.IsRequired && other != parameter)];
            foreach (var part in (parameter with { Beside = beside }).AndParts()) yield return part;
        }
    }

    private IEnumerable<Parameter> AndParts()
    {
        yield return this;
        foreach (var part in Parts(Path, Description)) yield return part;
    }

    private IEnumerable<Parameter> Parts(string path, JsonElement description)
    {
        if (description.ValueKind == JsonValueKind.Array)
        {
            foreach (var part in new Parameter($"{path}[0]", description[0], Beside).AndParts()) yield return part;
        }
        else if (description.ValueKind == JsonValueKind.Object && description.TryGetProperty("|", out var alternatives))
        {
            foreach (var alternative in alternatives.EnumerateArray().Where(one => one.ValueKind != JsonValueKind.String))
            {
                foreach (var part in Parts(path, alternative)) yield return part with { IsOneOfSeveral = true };
            }
        }
        else if (description.ValueKind == JsonValueKind.Object)
        {
            foreach (var part in In(description, path, Beside)) yield return part;
        }
    }
}
