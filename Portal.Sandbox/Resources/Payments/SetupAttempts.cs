using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>`/v1/setup_attempts`: each try to save a payment method, and what came of it.</summary>
internal static class SetupAttempts
{
    private const string Kind = "setup_attempt";
    private const string Waiting = "requires_action";

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "setup_intent");
        table.Get("/v1/setup_attempts", call => call.List(Kind, null, "setup_intent"));
    }

    /// <summary>Notes how the intent's present attempt stands; an attempt that waited for its holder goes on, otherwise a new one begins.</summary>
    public static void Note(Scope scope, JsonObject intent, JsonObject method, string status, JsonObject? error = null)
    {
        if (scope.Find(Kind, intent.Text("latest_attempt")) is not { } attempt || attempt.Text("status") != Waiting) attempt = Begin(scope, intent, method);
        attempt["status"] = status;
        attempt["setup_error"] = error?.DeepClone();
    }

    /// <summary>Nobody answered.</summary>
    public static void Abandon(Scope scope, JsonObject intent)
    {
        if (scope.Find(Kind, intent.Text("latest_attempt")) is { } attempt && attempt.Text("status") == Waiting) attempt["status"] = "abandoned";
    }

    private static JsonObject Begin(Scope scope, JsonObject intent, JsonObject method)
    {
        var attempt = scope.New(Kind, "setatt");
        foreach (var name in (string[])["customer", "on_behalf_of", "usage"]) attempt[name] = intent[name]?.DeepClone();
        attempt["setup_intent"] = intent.Id();
        attempt["payment_method"] = method.Id();
        attempt["payment_method_details"] = Details(method);
        intent["latest_attempt"] = attempt.Id();
        return attempt;
    }

    private static JsonObject Details(JsonObject method)
    {
        var (type, details) = (method.Text("type")!, new JsonObject());
        if (method.Child("card") is { } card)
        {
            foreach (var name in (string[])["brand", "checks", "country", "exp_month", "exp_year", "fingerprint", "funding", "last4", "wallet"]) details[name] = card[name]?.DeepClone();
            (details["network"], details["three_d_secure"]) = (card.Text("brand"), null);
        }
        return new JsonObject { ["type"] = type, [type] = details };
    }
}
