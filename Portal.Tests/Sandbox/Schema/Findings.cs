using System.Text.Json;

namespace Portal.Tests.Sandbox.Schema;

/// <summary>What is wrong with one answer: where, what was expected, what stood there.</summary>
internal sealed class Findings
{
    private const int Shown = 60;
    private readonly List<string> path = [];

    /// <summary>One sentence for each violation.</summary>
    public List<string> All { get; } = [];

    /// <summary>Only names and types count, not what is missing: old values in an event name what changed.</summary>
    public bool Partial { get; init; }

    public void Enter(string step) => path.Add(step);

    public void Leave() => path.RemoveAt(path.Count - 1);

    public void Wrong(string expected, JsonElement actual)
    {
        var text = actual.GetRawText();
        Add($"expected {expected}, got {(text.Length > Shown ? text[..Shown] + "…" : text)}");
    }

    public void Add(string complaint) => All.Add($"{string.Concat(path)}: {complaint}");
}
