using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>Cards and bank accounts: made, cloned from the static test ids, attached to a customer, detached.</summary>
internal static class PaymentMethods
{
    public const string Kind = "payment_method";

    /// <summary>The payment method a parameter names; a static id (`pm_card_visa`) yields a fresh one each time.</summary>
    public static JsonObject Resolve(Scope scope, string id, string parameter) => Named(scope, id) ?? throw ApiError.Missing(Kind, id, parameter);

    /// <summary>The payment method of that id; null when there is none.</summary>
    public static JsonObject? Named(Scope scope, string id)
    {
        if (TestCards.OfName(id) is { } card) return OfCard(scope, card, 12, NextYear(scope));
        if (id == "pm_usBankAccount_success" || id == "pm_usBankAccount") return OfBank(scope, TestBank.Good, TestBank.Routing, "checking", "individual");
        if (scope.Find(BankSources.Kind, id) is { } account) return BankSources.AsPaymentMethod(scope, account);
        if (scope.Find(CardSources.Kind, id) is { } saved) return CardSources.AsPaymentMethod(scope, saved);
        return scope.Find(Kind, id);
    }

    public static JsonObject OfCard(Scope scope, TestCard card, long month, long year)
    {
        var method = New(scope, "card");
        method["_card"] = card.Number;
        method["card"] = new JsonObject
        {
            ["brand"] = card.Brand,
            ["checks"] = new JsonObject { ["address_line1_check"] = null, ["address_postal_code_check"] = null, ["cvc_check"] = "pass" },
            ["country"] = "US",
            ["display_brand"] = card.Brand,
            ["exp_month"] = month,
            ["exp_year"] = year,
            ["fingerprint"] = Fingerprint(scope, card.Number),
            ["funding"] = card.IsDebit ? "debit" : "credit",
            ["generated_from"] = null,
            ["last4"] = card.Last4,
            ["networks"] = new JsonObject { ["available"] = new JsonArray(card.Brand), ["preferred"] = null },
            ["regulated_status"] = "unregulated",
            ["three_d_secure_usage"] = new JsonObject { ["supported"] = true },
            ["wallet"] = null,
        };
        return method;
    }

    public static JsonObject OfBank(Scope scope, string number, string routing, string accountType, string holderType)
    {
        var method = New(scope, "us_bank_account");
        method["_bank"] = number;
        method["us_bank_account"] = new JsonObject
        {
            ["account_holder_type"] = holderType,
            ["account_type"] = accountType,
            ["bank_name"] = "STRIPE TEST BANK",
            ["financial_connections_account"] = null,
            ["fingerprint"] = Fingerprint(scope, number),
            ["last4"] = number[^4..],
            ["networks"] = new JsonObject { ["preferred"] = "ach", ["supported"] = new JsonArray("ach") },
            ["routing_number"] = routing,
            ["status_details"] = new JsonObject(),
        };
        return method;
    }

    /// <summary>The same card or bank account in another account, without a customer.</summary>
    public static JsonObject Clone(Scope scope, JsonObject original)
    {
        var clone = New(scope, original.Text("type")!);
        foreach (var name in (string[])["_card", "_bank", "_verified", "billing_details", original.Text("type")!]) clone[name] = original[name]?.DeepClone();
        return clone;
    }

    /// <summary>The test card behind a method; null for a bank account.</summary>
    public static TestCard? CardOf(JsonObject method) => method.Text("_card") is { } number ? TestCards.OfNumber(number) : null;

    /// <summary>Makes the method the customer's; a card that declines refuses here already.</summary>
    public static void Attach(Scope scope, JsonObject method, JsonObject customer)
    {
        if (method.Text("customer") == customer.Id()) return;
        RequireUnused(method);
        if (CardOf(method) is { Declines: true, CanBeSaved: false } card) throw CardError.Of(card)!.Refusal();
        method["customer"] = customer.Id();
        scope.Emit("payment_method.attached", method);
    }

    public static void Detach(Scope scope, JsonObject method)
    {
        if (method.Text("customer") is not { } owner)
            throw ApiError.Invalid("The payment method you provided is not attached to a customer so detachment is impossible.");
        method["customer"] = null;
        method["_spent"] = true;
        ForgetDefault(scope, owner, method.Id());
        Mandates.Withdraw(scope, method);
        scope.Emit("payment_method.detached", method);
    }

    /// <summary>Refuses a method that belongs to somebody else, was detached, or was already used up without a customer.</summary>
    public static void RequireUsable(JsonObject method, string? customer)
    {
        var owner = method.Text("customer");
        if (owner is not null && owner != customer)
        {
            throw ApiError.Invalid(customer is null
                ? $"The PaymentMethod {method.Id()} belongs to the Customer {owner}. Please include the Customer in the `customer` parameter."
                : $"The PaymentMethod {method.Id()} does not belong to the Customer {customer}.", "payment_method");
        }
        if (owner is null) RequireUnused(method);
    }

    public static long NextYear(Scope scope) => DateTimeOffset.FromUnixTimeSeconds(scope.Now).Year + 2;

    private static JsonObject New(Scope scope, string type)
    {
        var method = scope.New(Kind, "pm");
        method["type"] = type;
        method["allow_redisplay"] = "unspecified";
        method["metadata"] = new JsonObject();
        method["billing_details"]!["address"] = new JsonObject
        {
            ["city"] = null, ["country"] = null, ["line1"] = null, ["line2"] = null, ["postal_code"] = null, ["state"] = null,
        };
        return method;
    }

    private static void RequireUnused(JsonObject method)
    {
        if (!method.Flag("_spent")) return;
        throw ApiError.Invalid("The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with a connected account without Customer attachment, or was detached from a Customer. It may not be used again. To use a PaymentMethod multiple times, you must attach it to a Customer first.", "payment_method");
    }

    private static void ForgetDefault(Scope scope, string customerId, string methodId)
    {
        if (scope.Find("customer", customerId) is not { } customer) return;
        var settings = customer.Child("invoice_settings")!;
        if (settings.Text("default_payment_method") != methodId) return;
        settings["default_payment_method"] = null;
        scope.EmitUpdate("customer.updated", customer);
    }

    /// <summary>The same number in the same account has the same fingerprint.</summary>
    private static string Fingerprint(Scope scope, string number) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{scope.Account}:{number}")))[..16];
}
