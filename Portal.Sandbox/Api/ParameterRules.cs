using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>Parameters that exclude each other or make sense only beside another: refused where they would have no effect.</summary>
internal static class ParameterRules
{
    private static readonly Dictionary<string, (string One, string Other)[]> Exclusive = new()
    {
        ["POST /v1/invoiceitems"] = [("amount", "unit_amount_decimal")],
        ["POST /v1/prices"] = [("product", "product_data"), ("unit_amount", "unit_amount_decimal")],
        ["POST /v1/refunds"] = [("charge", "payment_intent")],
        ["POST /v1/payment_intents/{id}/verify_microdeposits"] = [("amounts", "descriptor_code")],
        ["POST /v1/setup_intents/{id}/verify_microdeposits"] = [("amounts", "descriptor_code")],
        ["POST /v1/tokens"] = [("bank_account", "card")],
    };

    private static readonly Dictionary<string, string[]> OnlyConfirming = new()
    {
        ["POST /v1/payment_intents"] = ["error_on_requires_action", "return_url"],
        ["POST /v1/setup_intents"] = ["return_url"],
    };

    /// <summary>Refuses what cannot stand together, or cannot stand alone.</summary>
    public static void Check(string operation, JsonObject parameters)
    {
        foreach (var (one, other) in Exclusive.GetValueOrDefault(operation, []))
        {
            if (parameters[one] is not null && parameters[other] is not null)
                throw ApiError.BadParameter($"You may only specify one of these parameters: {one}, {other}.", other);
        }
        if (parameters.Flag("confirm")) return;
        foreach (var name in OnlyConfirming.GetValueOrDefault(operation, []))
        {
            if (parameters[name] is not null) throw ApiError.BadParameter($"The parameter `{name}` cannot be passed when `confirm` is not `true`.", name);
        }
    }
}
