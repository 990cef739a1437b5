using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>The kinds of payment method an intent takes.</summary>
internal static class PaymentTypes
{
    private static readonly string[] Known = ["card", "us_bank_account"];

    /// <summary>Refuses kinds that the sandbox doesn't have.</summary>
    public static void Require(JsonObject intent)
    {
        var types = intent.Texts("payment_method_types");
        if (types.Count == 0) throw ApiError.BadParameter("Name at least one payment method type.", "payment_method_types");
        if (types.Find(type => !Known.Contains(type)) is { } other)
            throw ApiError.BadParameter($"The payment method type provided: {other} is invalid. This sandbox has {string.Join(" and ", Known)}.", "payment_method_types");
    }

    /// <summary>Refuses a method of a kind that the intent doesn't take.</summary>
    public static void RequireAllowed(JsonObject intent, JsonObject method)
    {
        if (intent.Texts("payment_method_types").Contains(method.Text("type")!)) return;
        throw ApiError.Invalid($"The PaymentMethod provided ({method.Text("type")}) is not allowed for this {(intent.Kind() == PaymentIntents.Kind ? "PaymentIntent" : "SetupIntent")}. Please attach a PaymentMethod of one of the following types: {string.Join(", ", intent.Texts("payment_method_types"))}.", "payment_method");
    }
}
