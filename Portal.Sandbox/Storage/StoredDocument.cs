using System.Text.Json.Nodes;

namespace Portal.Sandbox.Storage;

/// <summary>A document as one unit of work holds it: its place in the table, and its text as last written.</summary>
internal sealed class StoredDocument(string account, JsonObject document)
{
    public string Account { get; } = account;

    public JsonObject Document { get; } = document;

    /// <summary>0 until the document has a row.</summary>
    public long Seq { get; set; }

    public long Created { get; init; }

    public string? WrittenText { get; set; }

    public string WrittenKind { get; set; } = "";

    public Dictionary<string, string> WrittenLookups { get; set; } = [];

    /// <summary>The document as the last event about it showed it; an update is told as the difference from this.</summary>
    public string? ToldText { get; set; }

    public bool Removed { get; set; }
}
