using System.Text.Json.Nodes;

namespace Portal.Sandbox.Resources.Transfers;

/// <summary>Why a transfer is reversed.</summary>
internal sealed record ReversalOrder
{
    /// <summary>The refund that asked for it, or null.</summary>
    public string? Refund { get; init; }

    public string? Description { get; init; }

    public JsonObject Metadata { get; init; } = [];
}
