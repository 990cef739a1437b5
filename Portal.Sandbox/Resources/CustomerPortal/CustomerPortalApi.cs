using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.CustomerPortal;

/// <summary>`/v1/billing_portal`: sessions that lead a customer to their own page, and what that page offers.</summary>
internal static class CustomerPortalApi
{
    public const string Session = "billing_portal.session";
    public const string Configuration = "billing_portal.configuration";

    public static void Register(ApiTable table)
    {
        table.Post("/v1/billing_portal/sessions", CreateSession);
        table.Get("/v1/billing_portal/configurations", call => call.List(Configuration, configuration => ((string[])["active", "is_default"])
            .All(name => !call.Has(name) || configuration.Flag(name) == call.Parameters.Flag(name))));
        table.Get("/v1/billing_portal/configurations/{id}", call => call.Target(Configuration));
        table.Post("/v1/billing_portal/configurations", call =>
        {
            var configuration = NewConfiguration(call.Scope, isDefault: false);
            Apply(call, configuration);
            call.Scope.Emit("billing_portal.configuration.created", configuration);
            return configuration;
        });
        table.Post("/v1/billing_portal/configurations/{id}", call =>
        {
            var configuration = call.Target(Configuration);
            Apply(call, configuration);
            call.Scope.EmitUpdate("billing_portal.configuration.updated", configuration);
            return configuration;
        });
    }

    private static JsonObject CreateSession(Call call)
    {
        var scope = call.Scope;
        var customer = scope.Refer("customer", call.Required("customer"), "customer");
        var configuration = call.Text("configuration") is { } id
            ? scope.Refer(Configuration, id, "configuration")
            : scope.All(Configuration).FirstOrDefault(c => c.Flag("is_default")) ?? NewConfiguration(scope, isDefault: true);
        var session = scope.New(Session, "bps");
        session["customer"] = customer.Id();
        session["configuration"] = configuration.Id();
        session["return_url"] = call.Text("return_url") ?? configuration.Text("default_return_url");
        if (!configuration.Flag("active")) throw ApiError.Invalid("The configuration is not active.", "configuration");
        if (call.Text("locale") is not (null or "auto" or "en")) throw ApiError.BadParameter("The sandbox's pages are in English only.", "locale", "parameter_unsupported");
        session["flow"] = call.Parameters.Child("flow_data") is { } flow ? PortalFlow.Of(scope, flow, customer, configuration) : null;
        session["locale"] = call.Text("locale");
        session["url"] = $"{Engine.BaseToken}/customer-portal/{session.Id()}";
        scope.Emit("billing_portal.session.created", session);
        return session;
    }

    private static JsonObject NewConfiguration(Scope scope, bool isDefault)
    {
        var configuration = scope.New(Configuration, "bpc");
        configuration["active"] = true;
        configuration["is_default"] = isDefault;
        configuration["updated"] = scope.Now;
        configuration["metadata"] = new JsonObject();
        var features = configuration.Child("features")!;
        foreach (var name in (string[])["invoice_history", "payment_method_update", "subscription_cancel"]) features[name]!["enabled"] = isDefault;
        features["subscription_cancel"]!["mode"] = "at_period_end";
        features["subscription_cancel"]!["proration_behavior"] = "none";
        features["subscription_update"]!["proration_behavior"] = "none";
        features["subscription_update"]!["billing_cycle_anchor"] = "unchanged";
        features["subscription_update"]!["trial_update_behavior"] = "continue_trial";
        return configuration;
    }

    private static void Apply(Call call, JsonObject configuration)
    {
        call.Copy(configuration, "active", "default_return_url", "name");
        foreach (var (name, value) in call.Parameters.Child("business_profile") ?? []) configuration["business_profile"]![name] = value?.DeepClone();
        foreach (var (feature, settings) in call.Parameters.Child("features") ?? [])
        {
            foreach (var (name, value) in (JsonObject)settings!) Set(configuration["features"]![feature]!.AsObject(), name, value);
        }
        var update = configuration["features"]!["subscription_update"]!.AsObject();
        RequireProducts(call.Scope, update.Items("_products"));
        if (update.Flag("enabled") && (update.Items("_products").Count == 0 || update.Texts("default_allowed_updates").Count == 0))
            throw ApiError.Invalid("Changing a subscription needs `products` and `default_allowed_updates`.", "features[subscription_update][products]");
        configuration["updated"] = call.Scope.Now;
        call.CopyMetadata(configuration);
    }

    private static void RequireProducts(Scope scope, List<JsonObject> products)
    {
        for (var i = 0; i < products.Count; i++)
        {
            var at = $"features[subscription_update][products][{i}]";
            if (products[i].Text("product") is { } product) scope.Refer("product", product, $"{at}[product]");
            foreach (var (price, n) in products[i].Texts("prices").Select((price, n) => (price, n))) scope.Refer("price", price, $"{at}[prices][{n}]");
        }
    }

    /// <summary>The products offered are shown only when expanded; a nested setting keeps what isn't given.</summary>
    private static void Set(JsonObject feature, string name, JsonNode? value)
    {
        if (name == "products") feature["_products"] = value?.DeepClone() ?? new JsonArray();
        else if (value is JsonObject given && feature[name] is JsonObject kept) foreach (var (inner, part) in given) kept[inner] = part?.DeepClone();
        else feature[name] = value is null && feature[name] is JsonArray ? new JsonArray() : value?.DeepClone();
    }
}
