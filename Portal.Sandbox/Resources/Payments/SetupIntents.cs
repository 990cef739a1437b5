using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>Setup intents: a payment method is checked and saved for later, without a payment.</summary>
internal static class SetupIntents
{
    public const string Kind = "setup_intent";

    public static JsonObject Create(Scope scope, string? customer, string usage = "off_session")
    {
        var intent = scope.New(Kind, "seti");
        intent["customer"] = customer;
        intent["client_secret"] = Ids.Secret(intent.Id());
        intent["usage"] = usage;
        intent["payment_method_types"] = new JsonArray("card", "us_bank_account");
        intent["metadata"] = new JsonObject();
        intent["status"] = "requires_payment_method";
        return intent;
    }

    public static void Confirm(Scope scope, JsonObject intent, Confirmation how)
    {
        if (intent.Text("status") is "succeeded" or "canceled" or "processing") throw State(intent, "confirm");
        if (scope.Find(PaymentMethods.Kind, intent.Text("payment_method")) is not { } method)
            throw ApiError.State("You cannot confirm this SetupIntent because it's missing a payment method. Update the SetupIntent with a payment method and then confirm it again.", "setup_intent_unexpected_state");
        PaymentMethods.RequireUsable(method, intent.Text("customer"));
        intent["next_action"] = null;
        var card = PaymentMethods.CardOf(method);
        if (card is { Declines: true, CanBeSaved: false }) throw Declined(scope, intent, method, CardError.Of(card)!);
        if (card is not null && !how.Authenticated && (card.Authentication is Authentication.Always or Authentication.UntilSetUp || CardPayments.IsThreeDSecureRequested(intent)))
        {
            Ask(scope, intent, how.ReturnUrl);
            SetupAttempts.Note(scope, intent, method, "requires_action");
            return;
        }
        if (MicroDeposits.AreAsked(intent, method))
        {
            MicroDeposits.Ask(scope, intent, Kind);
            SetupAttempts.Note(scope, intent, method, "requires_action");
            return;
        }
        if (intent.Flag("_for_payment")) method["_just_authenticated"] = true;
        Succeed(scope, intent, method);
    }

    public static void Cancel(Scope scope, JsonObject intent, string? reason)
    {
        if (intent.Text("status") is "succeeded" or "canceled") throw State(intent, "cancel");
        SetupAttempts.Abandon(scope, intent);
        intent["status"] = "canceled";
        intent["cancellation_reason"] = reason;
        intent["next_action"] = null;
        scope.Emit("setup_intent.canceled", intent);
    }

    /// <summary>The holder said no on the 3-D Secure screen.</summary>
    public static void FailAuthentication(Scope scope, JsonObject intent)
    {
        if (intent.Text("status") != "requires_action") return;
        var method = scope.Find(PaymentMethods.Kind, intent.Text("payment_method"));
        Refuse(scope, intent, method, new CardError("setup_intent_authentication_failure", null,
            "We are unable to authenticate your payment method. Please choose a different payment method and try again."));
    }

    /// <summary>The amounts of the two small deposits, as the account's holder reads them from a statement.</summary>
    public static void VerifyDeposits(Scope scope, JsonObject intent, JsonObject parameters)
    {
        MicroDeposits.Check(scope, intent, parameters, error => Refuse(scope, intent, scope.Find(PaymentMethods.Kind, intent.Text("payment_method")), error));
        Confirm(scope, intent, new Confirmation { Authenticated = true });
    }

    private static void Succeed(Scope scope, JsonObject intent, JsonObject method)
    {
        if (scope.Find("customer", intent.Text("customer")) is { } customer) PaymentMethods.Attach(scope, method, customer);
        if (intent.Text("usage") == "off_session") method["_set_up"] = true;
        intent["status"] = "succeeded";
        intent["last_setup_error"] = null;
        intent["mandate"] = Mandates.Of(scope, intent, method, multiUse: true);
        SetupAttempts.Note(scope, intent, method, "succeeded");
        scope.Emit("setup_intent.succeeded", intent);
        foreach (var follow in scope.Work.Engine.Table.AfterIntent) follow(scope, intent);
    }

    private static void Ask(Scope scope, JsonObject intent, string? returnUrl)
    {
        intent["status"] = "requires_action";
        intent["next_action"] = new JsonObject
        {
            ["type"] = "redirect_to_url",
            ["redirect_to_url"] = new JsonObject
            {
                ["return_url"] = returnUrl,
                ["url"] = $"{Engine.BaseToken}/3ds/{intent.Id()}{(returnUrl is null ? "" : $"?return_url={Uri.EscapeDataString(returnUrl)}")}",
            },
        };
        scope.Emit("setup_intent.requires_action", intent);
    }

    private static ApiError Declined(Scope scope, JsonObject intent, JsonObject method, CardError error)
    {
        Refuse(scope, intent, method, error);
        return error.Refusal(about: (Kind, intent));
    }

    private static void Refuse(Scope scope, JsonObject intent, JsonObject? method, CardError error)
    {
        intent["status"] = "requires_payment_method";
        intent["payment_method"] = null;
        intent["next_action"] = null;
        intent["last_setup_error"] = error.Describe(method);
        if (method is not null) SetupAttempts.Note(scope, intent, method, "failed", intent.Child("last_setup_error"));
        scope.Emit("setup_intent.setup_failed", intent);
    }

    private static ApiError State(JsonObject intent, string verb) =>
        ApiError.State($"You cannot {verb} this SetupIntent because it has a status of {intent.Text("status")}.", "setup_intent_unexpected_state");
}
