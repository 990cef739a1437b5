using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>One attempt to take a payment from a card: it pays, declines, or asks its holder.</summary>
internal static class CardPayments
{
    public static void Confirm(Scope scope, JsonObject intent, JsonObject method, TestCard card, Confirmation how)
    {
        if (!how.Authenticated && Asks(intent, card, method, how))
        {
            if ((how.OffSession && !how.MayWait) || how.RefuseAction) throw Declined(scope, intent, method, CardError.AuthenticationRequired);
            intent["status"] = "requires_action";
            intent["next_action"] = Action(scope, intent, how.ReturnUrl);
            scope.Emit("payment_intent.requires_action", intent);
            return;
        }
        if (CardError.Of(card) is { } error) throw Declined(scope, intent, method, error);
        var charge = Charges.Begin(scope, intent, method);
        charge["payment_method_details"]!["card"]!["mandate"] = Mandates.Of(scope, intent, method, multiUse: true);
        if (how.Authenticated) charge["payment_method_details"]!["card"]!["three_d_secure"] = Authenticated();
        var capture = intent.Text("capture_method") != "manual" && intent.TextAt("payment_method_options.card.capture_method") != "manual";
        Charges.Succeed(scope, charge, card, capture);
        if (capture) PaymentIntents.Paid(scope, intent, method);
        else Hold(scope, intent, method);
    }

    private static bool Asks(JsonObject intent, TestCard card, JsonObject method, Confirmation how)
    {
        // The holder said yes a moment ago, when the card was set up for this very payment.
        var fresh = method.Flag("_just_authenticated");
        method["_just_authenticated"] = false;
        if (!how.OffSession && !fresh && IsThreeDSecureRequested(intent)) return true;
        return !fresh && card.Authentication switch
        {
            Authentication.Always => true,
            Authentication.UntilSetUp => !method.Flag("_set_up"),
            Authentication.OnlyOnSession => !how.OffSession,
            _ => false,
        };
    }

    /// <summary>Whether the platform wants 3-D Secure whatever the card says.</summary>
    public static bool IsThreeDSecureRequested(JsonObject intent) =>
        intent.TextAt("payment_method_options.card.request_three_d_secure") is "any" or "challenge";

    private static JsonObject Authenticated() => new()
    {
        ["authentication_flow"] = "challenge", ["electronic_commerce_indicator"] = "05", ["exemption_indicator"] = null, ["result"] = "authenticated",
        ["result_reason"] = null, ["transaction_id"] = Ids.Random(20), ["version"] = "2.2.0",
    };

    private static void Hold(Scope scope, JsonObject intent, JsonObject method)
    {
        intent["status"] = "requires_capture";
        intent["amount_capturable"] = intent.Long("amount");
        PaymentIntents.Remember(scope, intent, method);
        scope.Schedule("payment_intent.expire", intent.Id(), scope.Now + (long)scope.Options.Rules.HoldFor.TotalSeconds);
        scope.Emit("payment_intent.amount_capturable_updated", intent);
    }

    /// <summary>Records the failed attempt and returns the 402 to throw.</summary>
    private static ApiError Declined(Scope scope, JsonObject intent, JsonObject method, CardError error)
    {
        var charge = Charges.Begin(scope, intent, method);
        Charges.Fail(scope, charge, error);
        PaymentIntents.Refused(scope, intent, method, error, charge.Id());
        PaymentIntents.Tell(scope, intent);
        return error.Refusal(charge.Id(), (PaymentIntents.Kind, intent));
    }

    private static JsonObject Action(Scope scope, JsonObject intent, string? returnUrl) => new()
    {
        ["type"] = "redirect_to_url",
        ["redirect_to_url"] = new JsonObject
        {
            ["return_url"] = returnUrl,
            ["url"] = $"{Engine.BaseToken}/3ds/{intent.Id()}{(returnUrl is null ? "" : $"?return_url={Uri.EscapeDataString(returnUrl)}")}",
        },
    };
}
