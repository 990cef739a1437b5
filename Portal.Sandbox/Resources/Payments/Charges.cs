using System.Text.Json.Nodes;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>Charges: the attempts a payment intent makes, and the money of those that succeed.</summary>
internal static class Charges
{
    public const string Kind = "charge";

    /// <summary>A charge not yet decided, with what it takes over from its intent, or from an order of the same fields. Metadata is copied once, here.</summary>
    public static JsonObject Begin(Scope scope, JsonObject intent, JsonObject method)
    {
        var charge = scope.New(Kind, method.Text("type") == "us_bank_account" ? "py" : "ch");
        foreach (var name in (string[])["amount", "currency", "customer", "description", "application_fee_amount", "on_behalf_of", "receipt_email", "shipping", "statement_descriptor", "statement_descriptor_suffix", "transfer_group", "metadata"])
            charge[name] = intent[name]?.DeepClone();
        if (intent.Kind() == PaymentIntents.Kind) (charge["payment_intent"], intent["latest_charge"]) = (intent.Id(), charge.Id());
        charge["payment_method"] = method.Id();
        charge["billing_details"] = method["billing_details"]?.DeepClone();
        charge["payment_method_details"] = Details(method);
        charge["status"] = "pending";
        charge["fraud_details"] = new JsonObject();
        charge["calculated_statement_descriptor"] = Descriptor(scope, intent);
        if (intent.Child("transfer_data") is not { } transfer) return charge;
        charge["transfer_data"] = new JsonObject { ["amount"] = transfer["amount"]?.DeepClone(), ["destination"] = transfer["destination"]?.DeepClone() };
        charge["_transfer_terms"] = transfer.DeepClone();
        return charge;
    }

    /// <summary>The money is taken (or, uncaptured, held).</summary>
    public static void Succeed(Scope scope, JsonObject charge, TestCard card, bool capture) =>
        Succeed(scope, charge, card.Consequence, card.BypassesPending, capture);

    /// <summary>The same, told what the payment brings about later (`dispute:reason`…) and whether its money is available at once.</summary>
    public static void Succeed(Scope scope, JsonObject charge, string? consequence, bool bypassesPending, bool capture)
    {
        charge["status"] = "succeeded";
        charge["paid"] = true;
        charge["outcome"] = Outcome("authorized", null, "approved_by_network", "Payment complete.");
        charge["_consequence"] = consequence;
        charge["_bypasses_pending"] = bypassesPending;
        if (capture) Capture(scope, charge, charge.Long("amount"));
        // The event shows the transfer and the application fee that the charge led to.
        if (capture) Settle(scope, charge);
        scope.Emit("charge.succeeded", charge);
    }

    /// <summary>Takes <paramref name="amountCents"/> of a held charge; the rest is released.</summary>
    public static void CaptureLater(Scope scope, JsonObject charge, long amountCents)
    {
        Capture(scope, charge, amountCents);
        Settle(scope, charge);
        scope.Emit("charge.captured", charge);
    }

    /// <summary>A hold that was not captured in time is released.</summary>
    public static void Expire(Scope scope, JsonObject charge)
    {
        Release(charge);
        scope.EmitUpdate("charge.expired", charge);
    }

    /// <summary>Gives a hold back to the cardholder; no money has moved.</summary>
    public static void Release(JsonObject charge)
    {
        charge["refunded"] = true;
        charge["amount_refunded"] = charge.Long("amount");
    }

    public static void Fail(Scope scope, JsonObject charge, CardError error)
    {
        charge["status"] = "failed";
        charge["failure_code"] = error.Code;
        charge["failure_message"] = error.Message;
        charge["outcome"] = Outcome("declined_by_network", error.DeclineCode ?? error.Code, "issuer_declined", "The bank did not return any further details with this decline.");
        scope.Emit("charge.failed", charge);
    }

    private static void Capture(Scope scope, JsonObject charge, long amountCents)
    {
        charge["captured"] = true;
        charge["amount_captured"] = amountCents;
        var released = charge.Long("amount") - amountCents;
        if (released > 0) charge["amount_refunded"] = released;
        var type = charge.Child("payment_method_details")!.Text("type")!;
        var settled = Exchange.Into(scope, amountCents, charge.Text("currency")!);
        var fee = Fees.Of(scope.Options.Rules, type, settled.Amount);
        var available = charge.Flag("_bypasses_pending") ? scope.Now : scope.Now + Availability.Delay(scope);
        var entry = Ledger.Record(scope, type == "card" ? "charge" : "payment", settled.Amount, fee, settled.Currency, charge.Id(), available,
            charge.Text("description"), exchangeRate: settled.ExchangeRate);
        charge["balance_transaction"] = entry.Id();
    }

    /// <summary>What other resources do with a captured charge: destination, application fee.</summary>
    private static void Settle(Scope scope, JsonObject charge)
    {
        foreach (var follow in scope.Work.Engine.Table.AfterCharge) follow(scope, charge);
    }

    /// <summary>What the cardholder's statement shows: the given text, or the account's own with the suffix.</summary>
    private static string Descriptor(Scope scope, JsonObject intent)
    {
        var settings = AccountDocument.Own(scope).Child("settings")!;
        var own = settings.TextAt("payments.statement_descriptor") ?? "SANDBOX";
        var text = intent.Text("statement_descriptor_suffix") is { } suffix
            ? $"{settings.TextAt("card_payments.statement_descriptor_prefix") ?? own}* {suffix}"
            : intent.Text("statement_descriptor") ?? own;
        return text[..Math.Min(text.Length, 22)];
    }

    private static JsonObject Outcome(string network, string? reason, string type, string message) => new()
    {
        ["advice_code"] = null,
        ["network_advice_code"] = null,
        ["network_decline_code"] = null,
        ["network_status"] = network == "authorized" ? "approved_by_network" : network,
        ["reason"] = reason,
        ["risk_level"] = "normal",
        ["seller_message"] = message,
        ["type"] = type == "approved_by_network" ? "authorized" : type,
    };

    /// <summary>A payment method as charges and setup attempts show it.</summary>
    public static JsonObject Details(JsonObject method)
    {
        var type = method.Text("type")!;
        var details = method.Child(type)!.Copy();
        foreach (var name in (string[])["display_brand", "generated_from", "networks", "three_d_secure_usage", "status_details", "financial_connections_account"]) details.Remove(name);
        if (type == "card")
        {
            foreach (var name in (string[])["amount_authorized", "authorization_code", "installments", "mandate", "network_transaction_id", "three_d_secure", "transaction_link_id"])
                details[name] = null;
            details["network"] = details.Text("brand");
        }
        else
        {
            details["payment_reference"] = null;
        }
        return new JsonObject { ["type"] = type, [type] = details };
    }
}
