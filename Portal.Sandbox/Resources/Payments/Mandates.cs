using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>`/v1/mandates`: the holder's permission to debit an account, once or whenever it is due.</summary>
internal static class Mandates
{
    public const string Kind = "mandate";

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "payment_method");
        table.Get("/v1/mandates/{id}", call => call.Target(Kind));
    }

    /// <summary>Keeps `mandate_data` for the moment the intent succeeds, and checks the mandate that `mandate` names.</summary>
    public static void Apply(Call call, JsonObject intent)
    {
        if (call.Has("mandate_data")) intent["_acceptance"] = call.Parameters.Child("mandate_data")?["customer_acceptance"]?.DeepClone();
        if (call.Text("mandate") is not { } id) return;
        var mandate = call.Scope.Refer(Kind, id, "mandate");
        if (mandate.Text("status") != "active") throw ApiError.BadParameter($"The mandate {id} is {mandate.Text("status")}.", "mandate", "payment_method_mandate_inactive");
        intent["_mandate"] = id;
        if (!call.Has("payment_method") && intent.Text("payment_method") is null) intent["payment_method"] = mandate.Text("payment_method");
    }

    /// <summary>The mandate an intent acts on: the one it named, a new one for a bank account or where `mandate_data` was given, or none.</summary>
    public static string? Of(Scope scope, JsonObject intent, JsonObject method, bool multiUse)
    {
        if (intent.Text("_mandate") is { } named)
        {
            if (scope.Get(Kind, named).Text("payment_method") != method.Id())
                throw ApiError.BadParameter("The mandate was given for another payment method.", "mandate", "payment_intent_mandate_invalid");
            return named;
        }
        var acceptance = intent.Child("_acceptance");
        return acceptance is null && method.Text("type") == "card" ? null : Give(scope, intent, method, acceptance ?? [], multiUse).Id();
    }

    /// <summary>A detached account can no longer be debited.</summary>
    public static void Withdraw(Scope scope, JsonObject method)
    {
        foreach (var mandate in scope.All(Kind, "payment_method", method.Id()).Where(mandate => mandate.Text("status") == "active").ToList())
        {
            mandate["status"] = "inactive";
            scope.EmitUpdate("mandate.updated", mandate);
        }
    }

    private static JsonObject Give(Scope scope, JsonObject intent, JsonObject method, JsonObject acceptance, bool multiUse)
    {
        var (mandate, type) = (scope.New(Kind, "mandate"), method.Text("type")!);
        mandate["payment_method"] = method.Id();
        mandate["payment_method_details"] = new JsonObject { ["type"] = type, [type] = new JsonObject() };
        mandate["status"] = "active";
        mandate["type"] = multiUse ? "multi_use" : "single_use";
        mandate[multiUse ? "multi_use" : "single_use"] = multiUse ? [] : new JsonObject { ["amount"] = intent.Long("amount"), ["currency"] = intent.Text("currency") };
        var how = acceptance.Text("type") ?? "online";
        mandate["customer_acceptance"] = new JsonObject
        {
            ["accepted_at"] = acceptance.LongOrNull("accepted_at") ?? scope.Now, ["type"] = how,
            [how] = how == "offline" ? [] : new JsonObject { ["ip_address"] = acceptance.TextAt("online.ip_address") ?? "127.0.0.1", ["user_agent"] = acceptance.TextAt("online.user_agent") ?? "sandbox" },
        };
        return mandate;
    }
}
