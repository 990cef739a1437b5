using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>`payment_method_options` and `transfer_data` as intents show them: what was given, beside the fields that are always there.</summary>
internal static class MethodOptions
{
    private static readonly string[] CardFields = ["mandate_options", "network", "request_three_d_secure"];

    /// <summary>Adds the fields of a card's options that were not given, and leaves out what was unset.</summary>
    public static void Complete(JsonObject intent)
    {
        foreach (var (_, options) in intent.Child("payment_method_options") ?? [])
        {
            var unset = (options as JsonObject ?? []).Where(option => option.Value is null && option.Key != "installments" && !CardFields.Contains(option.Key)).Select(option => option.Key);
            foreach (var name in unset.ToList()) options!.AsObject().Remove(name);
        }
        if (intent.At("payment_method_options.card") is not JsonObject card) return;
        foreach (var name in intent.Kind() == PaymentIntents.Kind ? CardFields.Prepend("installments") : CardFields)
            if (!card.ContainsKey(name)) card[name] = null;
        card.Remove("moto");
        if (card.Child("installments") is { } plan && !plan.Flag("enabled")) card["installments"] = null;
    }

    /// <summary>The transfer terms kept so far, with those given now.</summary>
    public static JsonObject? Merged(JsonObject? kept, JsonObject? given)
    {
        var merged = kept?.Copy() ?? [];
        foreach (var (name, value) in given ?? []) merged[name] = value?.DeepClone();
        if (merged["payment_data"] is JsonObject payment)
        {
            payment["metadata"] ??= new JsonObject();
            payment["description"] ??= "";
        }
        return merged.Count == 0 ? null : merged;
    }
}
