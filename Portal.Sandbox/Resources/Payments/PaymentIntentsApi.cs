using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>`/v1/payment_intents`.</summary>
internal static class PaymentIntentsApi
{
    private const string Kind = PaymentIntents.Kind;

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "customer", "transfer_group", "metadata.*");
        table.Get("/v1/payment_intents/search", call => Search.Page(call, Kind));
        table.Get("/v1/payment_intents", call => call.List(Kind, null, "customer"));
        table.Get("/v1/payment_intents/{id}", call => ClientSecret.Check(call, call.Target(Kind)));
        table.Post("/v1/payment_intents", Create);
        table.Post("/v1/payment_intents/{id}", Update);
        table.Post("/v1/payment_intents/{id}/confirm", call => Confirm(call, call.Target(Kind)));
        table.Post("/v1/payment_intents/{id}/cancel", Cancel);
        table.Post("/v1/payment_intents/{id}/capture", Capture);
        table.Post("/v1/payment_intents/{id}/verify_microdeposits", call =>
        {
            var intent = call.Target(Kind);
            PaymentIntents.VerifyDeposits(call.Scope, intent, call.Parameters);
            return intent;
        });
    }

    private static JsonObject Create(Call call)
    {
        var parameters = call.Parameters;
        if (parameters.ContainsKey("off_session") && !parameters.Flag("confirm"))
            throw ApiError.BadParameter("The parameter `off_session` cannot be passed when `confirm` is not `true`.", "off_session");
        var customer = call.Text("customer") is { } id ? call.Scope.Refer("customer", id, "customer").Id() : null;
        var intent = PaymentIntents.Create(call.Scope, parameters.Long("amount"), Amounts.Currency(call), customer);
        if (!call.Has("payment_method_types")) intent["automatic_payment_methods"] = parameters.Child("automatic_payment_methods")?.Copy() ?? new JsonObject { ["allow_redirects"] = "always", ["enabled"] = true };
        RequireReturn(call, intent);
        Apply(call, intent);
        call.Scope.Emit("payment_intent.created", intent);
        return parameters.Flag("confirm") ? Confirm(call, intent) : intent;
    }

    private static JsonObject Update(Call call)
    {
        var intent = call.Target(Kind);
        if (intent.Text("status") is "succeeded" or "canceled" or "processing" && (call.Has("amount") || call.Has("payment_method")))
            throw ApiError.State($"This PaymentIntent's amount or payment method could not be updated because it has a status of {intent.Text("status")}.", "payment_intent_unexpected_state");
        if (call.Parameters.LongOrNull("amount") is { } amount)
        {
            PaymentIntents.RequireAmount(call.Scope, amount);
            intent["amount"] = amount;
        }
        if (call.Has("currency")) intent["currency"] = Amounts.Currency(call);
        Apply(call, intent);
        return intent;
    }

    private static JsonObject Confirm(Call call, JsonObject intent)
    {
        Apply(call, intent);
        PaymentIntents.Confirm(call.Scope, intent, new Confirmation
        {
            OffSession = call.Parameters["off_session"] is JsonValue value && value.ToJsonString() is not "false",
            RefuseAction = call.Parameters.Flag("error_on_requires_action"),
            ReturnUrl = call.Text("return_url"),
        });
        return intent;
    }

    private static JsonObject Cancel(Call call)
    {
        var intent = call.Target(Kind);
        PaymentIntents.Cancel(call.Scope, intent, call.Text("cancellation_reason"));
        return intent;
    }

    private static JsonObject Capture(Call call)
    {
        var intent = call.Target(Kind);
        call.Copy(intent, "statement_descriptor", "statement_descriptor_suffix");
        call.CopyMetadata(intent);
        if (call.Scope.Find(Charges.Kind, intent.Text("latest_charge")) is { } held)
        {
            call.Copy(held, "statement_descriptor", "statement_descriptor_suffix");
            CaptureTerms.ApplyTransfer(call, held);
        }
        PaymentIntents.Capture(call.Scope, intent, call.Parameters.LongOrNull("amount_to_capture"), call.Parameters.LongOrNull("application_fee_amount"));
        return intent;
    }

    private static void Apply(Call call, JsonObject intent)
    {
        call.Copy(intent, "description", "receipt_email", "setup_future_usage", "shipping", "statement_descriptor", "statement_descriptor_suffix",
            "transfer_group", "capture_method", "confirmation_method", "on_behalf_of", "application_fee_amount", "payment_method_types", "payment_method_options");
        if (call.Has("transfer_data")) intent["transfer_data"] = MethodOptions.Merged(intent.Child("transfer_data"), call.Parameters.Child("transfer_data"));
        if (call.Text("customer") is { } customer) intent["customer"] = call.Scope.Refer("customer", customer, "customer").Id();
        call.CopyMetadata(intent);
        if (call.Text("on_behalf_of") is { } merchant && AccountDocument.Connected(call.Scope, merchant) is null) throw ApiError.Missing("account", merchant, "on_behalf_of");
        RequireFee(intent);
        if (intent.Child("transfer_data") is { } transfer && transfer.Text("destination") is null) throw ApiError.MissingParameter("transfer_data[destination]");
        PaymentTypes.Require(intent);
        MethodOptions.Complete(intent);
        Mandates.Apply(call, intent);
        if (Method(call) is not { } method) return;
        PaymentMethods.RequireUsable(method, intent.Text("customer"));
        PaymentTypes.RequireAllowed(intent, method);
        intent["payment_method"] = method.Id();
        if (intent.Text("status") is "requires_payment_method") intent["status"] = "requires_confirmation";
    }

    private static JsonObject? Method(Call call)
    {
        if (call.Parameters.Child("payment_method_data") is { } data) return PaymentMethodInput.Read(call.Scope, data);
        return call.Text("payment_method") is { } id ? PaymentMethods.Resolve(call.Scope, id, "payment_method") : null;
    }

    private static void RequireFee(JsonObject intent)
    {
        if (intent.LongOrNull("application_fee_amount") is not { } fee) return;
        if (fee < 0 || fee > intent.Long("amount"))
            throw ApiError.BadParameter("Your application fee cannot exceed the amount of the PaymentIntent.", "application_fee_amount");
        if (intent.Child("transfer_data")?.LongOrNull("amount") is not null)
            throw ApiError.BadParameter("You cannot pass both `transfer_data[amount]` and `application_fee_amount`.", "application_fee_amount");
    }

    /// <summary>With automatic payment methods a confirmation may lead elsewhere, so it must know the way back.</summary>
    private static void RequireReturn(Call call, JsonObject intent)
    {
        var automatic = intent.Child("automatic_payment_methods");
        if (!call.Parameters.Flag("confirm") || call.Has("return_url") || call.Parameters["off_session"] is not null) return;
        if (automatic is null || automatic.Text("allow_redirects") == "never" || !call.Scope.Options.Rules.RequireReturnUrl) return;
        throw ApiError.Invalid("This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.");
    }
}
