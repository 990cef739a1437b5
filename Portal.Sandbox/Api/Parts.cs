using System.Text.Json.Nodes;

namespace Portal.Sandbox.Api;

/// <summary>Objects inside objects, given by a client, as answers show them: every field is there, null where it wasn't given.</summary>
internal static class Parts
{
    private static readonly string[] Address = ["city", "country", "line1", "line2", "postal_code", "state"];
    private static readonly string[] Declaration = ["date", "ip", "user_agent"];

    private static readonly Dictionary<string, string[]> Fields = new()
    {
        ["address"] = Address,
        ["support_address"] = Address,
        ["administrative_address"] = Address,
        ["principal_place_of_business"] = Address,
        ["address_kana"] = [.. Address, "town"],
        ["address_kanji"] = [.. Address, "town"],
        ["directorship_declaration"] = Declaration,
        ["ownership_declaration"] = Declaration,
        ["representative_declaration"] = Declaration,
        ["document"] = ["back", "details", "details_code", "front"],
        ["rendering_options"] = ["amount_tax_display", "template"],
        ["custom_text"] = ["after_submit", "shipping_address", "submit", "terms_of_service_acceptance"],
        ["installments"] = ["available_plans", "plan"],
    };

    /// <summary>Completes the object of that name and those inside it; anything else stays as it is.</summary>
    public static JsonNode? Complete(string name, JsonNode? given)
    {
        if (given is not JsonObject value) return given;
        foreach (var field in Fields.GetValueOrDefault(name, [])) value.TryAdd(field, null);
        foreach (var (inner, part) in value) Complete(inner, part);
        return value;
    }
}
