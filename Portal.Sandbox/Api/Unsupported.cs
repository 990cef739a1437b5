using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>Parameters of the public API that the sandbox doesn't have: refused by name, never silently ignored.</summary>
internal static class Unsupported
{
    private static readonly string[] Subscription =
    [
        "billing_cycle_anchor_config", "backdate_start_date", "billing_thresholds", "billing_schedules", "default_tax_rates", "default_source",
        "pending_invoice_item_interval", "trial_from_plan",
    ];

    private static readonly string[] Invoice = ["default_tax_rates", "shipping_cost", "from_invoice", "account_tax_ids", "default_source"];

    private static readonly Dictionary<string, string[]> ByOperation = new()
    {
        ["POST /v1/subscriptions"] = [.. Subscription, "billing_cycle_anchor"],
        ["POST /v1/subscriptions/{id}"] = Subscription,
        ["POST /v1/invoices"] = Invoice,
        ["POST /v1/invoices/{id}"] = Invoice,
        ["POST /v1/invoiceitems"] = ["tax_rates", "quantity_decimal"],
        ["POST /v1/prices"] = ["tiers", "tiers_mode", "transform_quantity", "custom_unit_amount", "currency_options"],
        ["POST /v1/coupons"] = ["applies_to", "currency_options"],
        ["POST /v1/payment_intents"] = ["confirmation_token", "amount_details", "payment_details"],
        ["POST /v1/payment_intents/{id}/confirm"] = ["confirmation_token"],
        ["POST /v1/checkout/sessions"] =
        [
            "optional_items", "shipping_address_collection", "shipping_options", "custom_fields", "tax_id_collection", "after_expiration", "invoice_creation",
        ],
    };

    /// <summary>Refuses what would otherwise seem to work.</summary>
    public static void Refuse(string operation, JsonObject parameters)
    {
        foreach (var name in ByOperation.GetValueOrDefault(operation, []))
        {
            if (parameters.ContainsKey(name) && IsAsked(parameters[name])) throw Refusal(name);
        }
        if (parameters.Child("automatic_tax") is { } tax && tax.Flag("enabled")) throw Refusal("automatic_tax");
    }

    private static bool IsAsked(JsonNode? value) => value switch
    {
        null => false,
        JsonArray list => list.Count > 0,
        JsonObject inner => inner.Any(field => field.Key != "enabled" || field.Value?.GetValueKind() == JsonValueKind.True),
        _ => value.GetValueKind() != JsonValueKind.False,
    };

    private static ApiError Refusal(string parameter) =>
        ApiError.BadParameter($"The sandbox doesn't have `{parameter}`.", parameter, "parameter_unsupported");
}
