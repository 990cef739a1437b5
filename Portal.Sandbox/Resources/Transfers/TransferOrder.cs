using System.Text.Json.Nodes;

namespace Portal.Sandbox.Resources.Transfers;

/// <summary>What is to be sent to a connected account.</summary>
/// <param name="Destination">The connected account.</param>
/// <param name="Amount">Cents.</param>
/// <param name="Currency">Three lower-case letters.</param>
internal sealed record TransferOrder(JsonObject Destination, long Amount, string Currency)
{
    /// <summary>The charge whose money is sent; its availability decides the transfer's.</summary>
    public JsonObject? Source { get; init; }

    /// <summary>Whether the charge itself named the destination.</summary>
    public bool IsDestinationCharge { get; init; }

    /// <summary>What the platform keeps of it, cents.</summary>
    public long ApplicationFee { get; init; }

    public string? Group { get; init; }

    public string? Description { get; init; }

    /// <summary>What the payment in the connected account is called; the transfer's description unless given.</summary>
    public string? PaymentDescription { get; init; }

    public JsonObject PaymentMetadata { get; init; } = [];

    public JsonObject Metadata { get; init; } = [];
}
