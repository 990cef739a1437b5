using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.CustomerPortal;

/// <summary>`/v1/billing_portal`: sessions that lead a customer to their own page, and what that page offers.</summary>
internal static class CustomerPortalApi
{
    public const string Session = "billing_portal.session";
    private const string Configuration = "billing_portal.configuration";

    public static void Register(ApiTable table)
    {
        table.Post("/v1/billing_portal/sessions", CreateSession);
        table.Read("/v1/billing_portal/configurations", Configuration);
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

    /// <summary>Whether the session's page offers a feature.</summary>
    public static bool Offers(Scope scope, JsonObject session, string feature) =>
        scope.Find(Configuration, session.Text("configuration"))?.At($"features.{feature}.enabled")?.GetValue<bool>() ?? false;

    /// <summary>Whether cancelling there waits for the end of the period.</summary>
    public static bool CancelsAtPeriodEnd(Scope scope, JsonObject session) =>
        scope.Find(Configuration, session.Text("configuration"))?.TextAt("features.subscription_cancel.mode") != "immediately";

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
        session["flow"] = call.Parameters.Child("flow_data")?.Copy();
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
        return configuration;
    }

    private static void Apply(Call call, JsonObject configuration)
    {
        call.Copy(configuration, "active", "default_return_url", "name");
        foreach (var group in (string[])["business_profile", "login_page"])
        {
            foreach (var (name, value) in call.Parameters.Child(group) ?? []) configuration[group]![name] = value?.DeepClone();
        }
        foreach (var (feature, settings) in call.Parameters.Child("features") ?? [])
        {
            foreach (var (name, value) in (JsonObject)settings!) configuration["features"]![feature]![name] = value?.DeepClone();
        }
        configuration["updated"] = call.Scope.Now;
        call.CopyMetadata(configuration);
    }
}
