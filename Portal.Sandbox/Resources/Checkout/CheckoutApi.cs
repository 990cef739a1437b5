using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Checkout;

/// <summary>`/v1/checkout/sessions`.</summary>
internal static class CheckoutApi
{
    private const string Kind = CheckoutSessions.Kind;

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "customer", "payment_intent", "subscription", "invoice");
        table.Get("/v1/checkout/sessions", call =>
        {
            var email = call.Parameters.Child("customer_details")?.Text("email");
            return call.List(Kind, session => email is null || string.Equals(session.TextAt("customer_details.email"), email, StringComparison.OrdinalIgnoreCase),
                "customer", "payment_intent", "subscription", "status");
        });
        table.Get("/v1/checkout/sessions/{id}", call => call.Target(Kind));
        table.Post("/v1/checkout/sessions", CheckoutSessions.Create);
        table.Post("/v1/checkout/sessions/{id}", Update);
        table.Post("/v1/checkout/sessions/{id}/expire", call =>
        {
            var session = call.Target(Kind);
            CheckoutSessions.Expire(call.Scope, session);
            return session;
        });
        table.Get("/v1/checkout/sessions/{id}/line_items", call => Lists.Slice(call, call.Target(Kind).Items("_items")));
        table.Includables[$"{Kind}.line_items"] = (_, session) =>
            Documents.ListOf($"/v1/checkout/sessions/{session.Id()}/line_items", session.Items("_items").Select(item => item.DeepClone()));
        table.Due(CheckoutSessions.ExpireDue, (scope, id) =>
        {
            if (scope.Find(Kind, id) is { } session && session.Text("status") == "open") CheckoutSessions.Expire(scope, session);
        });
        CheckoutCompletion.Register(table);
    }

    private static JsonObject Update(Call call)
    {
        var session = call.Target(Kind);
        call.CopyMetadata(session);
        return session;
    }
}
