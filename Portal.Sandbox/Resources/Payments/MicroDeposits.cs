using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>A bank account that is verified by two small deposits before it is saved or debited: 32 and 45 cents, or the code SM11AA.</summary>
internal static class MicroDeposits
{
    private const string Action = "verify_with_microdeposits";
    private const int Attempts = 3;

    /// <summary>Whether an intent asks for deposits to an account that was not verified yet.</summary>
    public static bool AreAsked(JsonObject intent, JsonObject method) => method.Text("type") == "us_bank_account" && !method.Flag("_verified")
        && intent.TextAt("payment_method_options.us_bank_account.verification_method") == "microdeposits";

    /// <summary>Sends the deposits and waits for somebody to say what they were.</summary>
    public static void Ask(Scope scope, JsonObject intent, string kind)
    {
        intent["status"] = "requires_action";
        intent["_deposit_attempts"] = 0L;
        intent["next_action"] = new JsonObject
        {
            ["type"] = Action,
            [Action] = new JsonObject
            {
                ["arrival_date"] = scope.Now, ["hosted_verification_url"] = $"{Engine.BaseToken}/deposits/{intent.Id()}", ["microdeposit_type"] = "amounts",
            },
        };
        scope.Emit($"{kind}.requires_action", intent);
    }

    /// <summary>Whether an intent waits for the amounts.</summary>
    public static bool AreAwaited(JsonObject intent) => intent.Text("status") == "requires_action" && intent.TextAt("next_action.type") == Action;

    /// <summary>Checks what `amounts` or `descriptor_code` say; the third wrong answer gives the account up by <paramref name="giveUp"/>.</summary>
    public static void Check(Scope scope, JsonObject intent, JsonObject parameters, Action<CardError> giveUp)
    {
        if (!AreAwaited(intent))
            throw ApiError.State($"You cannot verify microdeposits of {intent.Id()}: it has a status of {intent.Text("status")}.", $"{intent.Kind()}_unexpected_state");
        if (!parameters.ContainsKey("amounts") && !parameters.ContainsKey("descriptor_code")) throw ApiError.MissingParameter("amounts");
        var amounts = parameters["amounts"] is JsonArray given ? given.Select(Documents.AsLong).OfType<long>().ToList() : [];
        if (TestBank.Verifies(amounts) || parameters.Text("descriptor_code") == TestBank.DescriptorCode)
        {
            if (scope.Find(PaymentMethods.Kind, intent.Text("payment_method")) is { } method) method["_verified"] = true;
            return;
        }
        intent["_deposit_attempts"] = intent.Long("_deposit_attempts") + 1;
        if (intent.Long("_deposit_attempts") < Attempts) throw Wrong("payment_method_microdeposit_verification_amounts_mismatch", "The amounts provided do not match the amounts that were sent to the bank account.");
        const string over = "payment_method_microdeposit_verification_attempts_exceeded";
        giveUp(new CardError(over, null, "You have exceeded the number of allowed verification attempts."));
        throw Wrong(over, "You have exceeded the number of allowed verification attempts.");
    }

    private static ApiError Wrong(string code, string message) => new(400, "invalid_request_error", message, code) { KeepsChanges = true };
}
