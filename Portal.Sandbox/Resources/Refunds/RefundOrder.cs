using System.Text.Json.Nodes;

namespace Portal.Sandbox.Resources.Refunds;

/// <summary>What is to be refunded of a charge.</summary>
internal sealed record RefundOrder
{
    /// <summary>Cents; null refunds what is left.</summary>
    public long? Amount { get; init; }

    /// <summary>`duplicate`, `fraudulent` or `requested_by_customer`.</summary>
    public string? Reason { get; init; }

    /// <summary>Take the same proportion of the transfer back from the connected account.</summary>
    public bool ReverseTransfer { get; init; }

    /// <summary>Give the same proportion of the application fee back to the connected account.</summary>
    public bool RefundApplicationFee { get; init; }

    public JsonObject Metadata { get; init; } = [];
}
