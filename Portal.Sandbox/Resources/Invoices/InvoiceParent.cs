using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Invoices;

/// <summary>What an invoice was made for: `parent`, with the subscription's metadata as it was then.</summary>
internal static class InvoiceParent
{
    public static JsonObject Of(JsonObject subscription) => new()
    {
        ["type"] = "subscription_details",
        ["quote_details"] = null,
        ["subscription_details"] = new JsonObject { ["metadata"] = subscription["metadata"]?.DeepClone(), ["subscription"] = subscription.Id() },
    };
}
