using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.CustomerPortal;

/// <summary>`flow_data`: one step a customer is sent to do, and where they go after it.</summary>
internal static class PortalFlow
{
    /// <summary>The flow as the session shows it; refused when the configuration doesn't offer it, or the subscription isn't the customer's.</summary>
    public static JsonObject Of(Scope scope, JsonObject given, JsonObject customer, JsonObject configuration)
    {
        var type = given.Text("type")!;
        var feature = type == "subscription_update_confirm" ? "subscription_update" : type;
        if (configuration.At($"features.{feature}.enabled")?.GetValue<bool>() is not true)
            throw ApiError.Invalid($"The configuration doesn't offer `{feature}`.", "flow_data[type]");
        var flow = new JsonObject { ["type"] = type, ["after_completion"] = After(given.Child("after_completion")) };
        foreach (var step in (string[])["subscription_cancel", "subscription_update", "subscription_update_confirm"])
            flow[step] = step == type ? Step(scope, given, step, customer) : null;
        return flow;
    }

    private static JsonObject After(JsonObject? given)
    {
        var type = given?.Text("type") ?? "portal_homepage";
        if (type == "redirect" && given?.Child("redirect") is null) throw ApiError.MissingParameter("flow_data[after_completion][redirect]");
        return new JsonObject
        {
            ["type"] = type,
            ["hosted_confirmation"] = type == "hosted_confirmation" ? new JsonObject { ["custom_message"] = given?.Child("hosted_confirmation")?.Text("custom_message") } : null,
            ["redirect"] = type == "redirect" ? given!["redirect"]!.DeepClone() : null,
        };
    }

    private static JsonObject Step(Scope scope, JsonObject given, string name, JsonObject customer)
    {
        var step = given.Child(name)?.Copy() ?? throw ApiError.MissingParameter($"flow_data[{name}]");
        var parameter = $"flow_data[{name}][subscription]";
        var subscription = scope.Refer("subscription", step.Text("subscription")!, parameter);
        if (subscription.Text("customer") != customer.Id()) throw ApiError.Missing("subscription", subscription.Id(), parameter);
        if (name == "subscription_cancel") step["retention"] = null;
        if (name != "subscription_update_confirm") return step;
        step["discounts"] = step["discounts"] is JsonArray discounts ? Documents.Array(discounts.OfType<JsonObject>().Select(Discount)) : null;
        foreach (var item in step.Items("items"))
        {
            if (!subscription.Items("items").Exists(own => own.Id() == item.Text("id"))) throw ApiError.Missing("subscription_item", item.Id(), $"flow_data[{name}][items]");
            item["price"] ??= null;
        }
        return step;
    }

    private static JsonNode? Discount(JsonObject given) => new JsonObject { ["coupon"] = given.Text("coupon"), ["promotion_code"] = given.Text("promotion_code") };
}
