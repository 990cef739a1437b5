using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>`/v1/setup_intents`.</summary>
internal static class SetupIntentsApi
{
    private const string Kind = SetupIntents.Kind;

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "customer", "payment_method");
        table.Get("/v1/setup_intents", call => call.List(Kind, null, "customer", "payment_method"));
        table.Get("/v1/setup_intents/{id}", call => ClientSecret.Check(call, call.Target(Kind)));
        table.Post("/v1/setup_intents", Create);
        table.Post("/v1/setup_intents/{id}", call => Apply(call, call.Target(Kind)));
        table.Post("/v1/setup_intents/{id}/confirm", call => Confirm(call, call.Target(Kind)));
        table.Post("/v1/setup_intents/{id}/cancel", Cancel);
        table.Post("/v1/setup_intents/{id}/verify_microdeposits", call =>
        {
            var intent = call.Target(Kind);
            SetupIntents.VerifyDeposits(call.Scope, intent, call.Parameters);
            return intent;
        });
        SetupAttempts.Register(table);
    }

    private static JsonObject Create(Call call)
    {
        var customer = call.Text("customer") is { } id ? call.Scope.Refer("customer", id, "customer").Id() : null;
        var intent = SetupIntents.Create(call.Scope, customer, call.Text("usage") ?? "off_session");
        if (!call.Has("payment_method_types")) intent["automatic_payment_methods"] = call.Parameters.Child("automatic_payment_methods")?.Copy() ?? new JsonObject { ["allow_redirects"] = "always", ["enabled"] = true };
        Apply(call, intent);
        call.Scope.Emit("setup_intent.created", intent);
        return call.Parameters.Flag("confirm") ? Confirm(call, intent) : intent;
    }

    private static JsonObject Confirm(Call call, JsonObject intent)
    {
        Apply(call, intent);
        SetupIntents.Confirm(call.Scope, intent, new Confirmation { ReturnUrl = call.Text("return_url") });
        return intent;
    }

    private static JsonObject Cancel(Call call)
    {
        var intent = call.Target(Kind);
        SetupIntents.Cancel(call.Scope, intent, call.Text("cancellation_reason"));
        return intent;
    }

    private static JsonObject Apply(Call call, JsonObject intent)
    {
        call.Copy(intent, "description", "payment_method_types", "payment_method_options", "usage", "on_behalf_of");
        call.CopyMetadata(intent);
        Mandates.Apply(call, intent);
        PaymentTypes.Require(intent);
        MethodOptions.Complete(intent);
        if (call.Text("customer") is { } customer) intent["customer"] = call.Scope.Refer("customer", customer, "customer").Id();
        var method = call.Parameters.Child("payment_method_data") is { } data ? PaymentMethodInput.Read(call.Scope, data)
            : call.Text("payment_method") is { } id ? PaymentMethods.Resolve(call.Scope, id, "payment_method") : null;
        if (method is null) return intent;
        PaymentTypes.RequireAllowed(intent, method);
        intent["payment_method"] = method.Id();
        if (intent.Text("status") == "requires_payment_method") intent["status"] = "requires_confirmation";
        return intent;
    }
}
