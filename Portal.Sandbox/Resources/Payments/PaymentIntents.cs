using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>Payment intents: from "needs a payment method" to "succeeded", one charge per attempt.</summary>
internal static class PaymentIntents
{
    public const string Kind = "payment_intent";

    public static JsonObject Create(Scope scope, long amountCents, string currency, string? customer)
    {
        RequireAmount(scope, amountCents);
        var intent = scope.New(Kind, "pi");
        intent["amount"] = amountCents;
        intent["currency"] = currency;
        intent["customer"] = customer;
        intent["client_secret"] = Ids.Secret(intent.Id());
        intent["capture_method"] = "automatic_async";
        intent["confirmation_method"] = "automatic";
        intent["payment_method_types"] = new JsonArray("card", "us_bank_account");
        intent["amount_details"] = new JsonObject { ["tip"] = new JsonObject() };
        intent["status"] = "requires_payment_method";
        return intent;
    }

    public static void RequireAmount(Scope scope, long amountCents)
    {
        var rules = scope.Options.Rules;
        if (amountCents <= 0) throw ApiError.BadParameter("This value must be greater than or equal to 1.", "amount", "parameter_invalid_integer");
        if (amountCents < rules.MinimumChargeCents)
            throw ApiError.BadParameter($"Amount must be at least ${rules.MinimumChargeCents / 100}.{rules.MinimumChargeCents % 100:00} usd", "amount", "amount_too_small");
        if (amountCents > rules.MaximumAmountCents)
            throw ApiError.BadParameter("Amount must be no more than $999,999.99", "amount", "amount_too_large");
    }

    /// <summary>Tries to pay. Returns normally when it succeeded, is processing, or waits for its holder; a refusal is thrown as 402 and kept.</summary>
    public static void Confirm(Scope scope, JsonObject intent, Confirmation how)
    {
        RequireStatus(intent, "confirm", "requires_payment_method", "requires_confirmation", "requires_action");
        if (scope.Find(PaymentMethods.Kind, intent.Text("payment_method")) is not { } method)
            throw State(intent, "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.");
        PaymentMethods.RequireUsable(method, intent.Text("customer"));
        PaymentTypes.RequireAllowed(intent, method);
        if (intent.Flag("_authenticated")) (how, intent["_authenticated"]) = (how with { Authenticated = true }, false);
        foreach (var check in scope.Work.Engine.Table.BeforeCharge) check(scope, intent);
        intent["next_action"] = null;
        if (PaymentMethods.CardOf(method) is { } card) CardPayments.Confirm(scope, intent, method, card, how);
        else if (MicroDeposits.AreAsked(intent, method)) MicroDeposits.Ask(scope, intent, Kind);
        else Debits.Begin(scope, intent, method);
        Tell(scope, intent);
    }

    /// <summary>The holder said yes on the 3-D Secure screen. With `confirmation_method=manual` the server has to confirm once more.</summary>
    public static void Authenticate(Scope scope, JsonObject intent)
    {
        if (intent.Text("confirmation_method") != "manual")
        {
            Confirm(scope, intent, new Confirmation { Authenticated = true });
            return;
        }
        (intent["status"], intent["next_action"], intent["_authenticated"]) = ("requires_confirmation", null, true);
    }

    /// <summary>The amounts of the two small deposits; then the account is debited.</summary>
    public static void VerifyDeposits(Scope scope, JsonObject intent, JsonObject parameters)
    {
        MicroDeposits.Check(scope, intent, parameters, error =>
        {
            Refused(scope, intent, scope.Find(PaymentMethods.Kind, intent.Text("payment_method")), error, charge: null);
            Tell(scope, intent);
        });
        Confirm(scope, intent, new Confirmation { Authenticated = true });
    }

    public static void Capture(Scope scope, JsonObject intent, long? amountCents, long? applicationFeeCents)
    {
        RequireStatus(intent, "capture", "requires_capture");
        var held = intent.Long("amount_capturable");
        var amount = amountCents ?? held;
        if (amount <= 0 || amount > held)
            throw ApiError.Invalid($"The amount to capture must be between 1 and {held}.", "amount_to_capture", "amount_too_large");
        var charge = scope.Get(Charges.Kind, intent.Text("latest_charge")!);
        if (applicationFeeCents is { } fee) (charge["application_fee_amount"], intent["application_fee_amount"]) = (Math.Min(fee, amount), Math.Min(fee, amount));
        intent["amount_capturable"] = 0;
        intent["amount_received"] = amount;
        intent["status"] = "succeeded";
        scope.Unschedule("payment_intent.expire", intent.Id());
        Charges.CaptureLater(scope, charge, amount);
        scope.Emit("payment_intent.succeeded", intent);
        Tell(scope, intent);
    }

    public static void Cancel(Scope scope, JsonObject intent, string? reason)
    {
        RequireStatus(intent, "cancel", "requires_payment_method", "requires_capture", "requires_confirmation", "requires_action");
        if (intent.Text("status") == "requires_capture" && scope.Find(Charges.Kind, intent.Text("latest_charge")) is { } held)
        {
            Charges.Release(held);
            scope.EmitUpdate("charge.refunded", held);
        }
        End(scope, intent, reason);
    }

    /// <summary>The hold was not captured in time.</summary>
    public static void Expire(Scope scope, JsonObject intent)
    {
        if (scope.Find(Charges.Kind, intent.Text("latest_charge")) is { } held) Charges.Expire(scope, held);
        End(scope, intent, "automatic");
    }

    private static void End(Scope scope, JsonObject intent, string? reason)
    {
        scope.Unschedule("payment_intent.expire", intent.Id());
        intent["status"] = "canceled";
        intent["canceled_at"] = scope.Now;
        intent["cancellation_reason"] = reason;
        intent["amount_capturable"] = 0;
        intent["next_action"] = null;
        scope.Emit("payment_intent.canceled", intent);
        Tell(scope, intent);
    }

    /// <summary>The holder said no on the 3-D Secure screen.</summary>
    public static void FailAuthentication(Scope scope, JsonObject intent)
    {
        if (intent.Text("status") != "requires_action") return;
        var method = scope.Find(PaymentMethods.Kind, intent.Text("payment_method"));
        Refused(scope, intent, method, new CardError("payment_intent_authentication_failure", null,
            "We are unable to authenticate your payment method. Please choose a different payment method and try again."), charge: null);
        Tell(scope, intent);
    }

    /// <summary>A bank debit or a card said no: back to "needs a payment method".</summary>
    public static void Refused(Scope scope, JsonObject intent, JsonObject? method, CardError error, string? charge)
    {
        intent["status"] = "requires_payment_method";
        intent["last_payment_error"] = error.Describe(method, charge);
        intent["payment_method"] = null;
        intent["next_action"] = null;
        scope.Emit("payment_intent.payment_failed", intent);
    }

    /// <summary>The money has been taken.</summary>
    public static void Paid(Scope scope, JsonObject intent, JsonObject method)
    {
        intent["status"] = "succeeded";
        intent["amount_received"] = intent.Long("amount");
        intent["last_payment_error"] = null;
        Remember(scope, intent, method);
        scope.Emit("payment_intent.succeeded", intent);
    }

    /// <summary>Tells whoever made the intent (an invoice, a checkout session) how it stands.</summary>
    public static void Tell(Scope scope, JsonObject intent)
    {
        foreach (var follow in scope.Work.Engine.Table.AfterIntent) follow(scope, intent);
    }

    /// <summary>Saves the method for later where asked; otherwise a method without a customer is used up.</summary>
    public static void Remember(Scope scope, JsonObject intent, JsonObject method)
    {
        var future = intent.TextAt($"payment_method_options.{method.Text("type")}.setup_future_usage") ?? intent.Text("setup_future_usage");
        if (future == "none") future = null;
        if (future is not null && scope.Find("customer", intent.Text("customer")) is { } customer) PaymentMethods.Attach(scope, method, customer);
        if (future == "off_session") method["_set_up"] = true;
        if (method.Text("customer") is null) method["_spent"] = true;
    }

    private static void RequireStatus(JsonObject intent, string verb, params ReadOnlySpan<string> allowed)
    {
        var status = intent.Text("status")!;
        if (!allowed.Contains(status))
            throw State(intent, $"You cannot {verb} this PaymentIntent because it has a status of {status}. Only a PaymentIntent with one of the following statuses may be used: {string.Join(", ", allowed.ToArray())}.");
    }

    private static ApiError State(JsonObject intent, string message) =>
        new(400, "invalid_request_error", message, "payment_intent_unexpected_state") { More = new JsonObject { [Kind] = Rendering.Public(intent) } };
}
