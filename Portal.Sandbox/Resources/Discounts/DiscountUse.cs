using System.Text.Json.Nodes;

namespace Portal.Sandbox.Resources.Discounts;

/// <summary>Where a discount is put to work: for whom, on how many cents of which currency (null while unknown), and the object that bears it.</summary>
internal sealed record DiscountUse(JsonObject? Customer, string? Currency, long? AmountCents, string Field, string? Id)
{
    /// <summary>A checkout counts its redemption only when it is completed.</summary>
    public bool RedeemsLater { get; init; }
}
