using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Discounts;

/// <summary>Promotion codes: a coupon's public names, each with limits of its own.</summary>
internal static class PromotionCodes
{
    public const string Kind = "promotion_code";

    /// <summary>The code a person typed, whatever its letters' case, if there is an active one.</summary>
    public static JsonObject? Typed(Scope scope, string text) =>
        scope.All(Kind, "_code", text.ToUpperInvariant()).FirstOrDefault(code => code.Flag("active"));

    public static JsonObject? CouponOf(Scope scope, JsonObject code) => scope.Find(Coupons.Kind, code.TextAt("promotion.coupon"));

    /// <summary>Refuses a code that is over, is somebody else's, or is not for this purchase.</summary>
    public static void RequireFor(Scope scope, JsonObject code, DiscountUse use, string parameter)
    {
        if (!code.Flag("active") || !Coupons.IsOpen(scope, code, "expires_at"))
            throw ApiError.Invalid("This promotion code is inactive or used up.", parameter, "promotion_code_inactive");
        if (code.Text("customer") is { } only && only != use.Customer?.Id())
            throw ApiError.Invalid("This promotion code cannot be redeemed by this customer.", parameter, "promotion_code_customer_mismatch");
        var limits = code.Child("restrictions")!;
        if (limits.Flag("first_time_transaction") && use.Customer is { } customer && HasPaid(scope, customer))
            throw ApiError.Invalid("This promotion code cannot be redeemed because the associated customer has prior transactions.", parameter, "customer_has_prior_transactions");
        if (limits.LongOrNull("minimum_amount") is not { } least || use.AmountCents is not { } cents) return;
        if (limits.Text("minimum_amount_currency") != use.Currency || cents < least)
            throw ApiError.Invalid($"This promotion code needs a purchase of at least {Amounts.Shown(least, limits.Text("minimum_amount_currency") ?? "usd")}.", parameter, "promotion_code_minimum_amount_not_met");
    }

    private static bool HasPaid(Scope scope, JsonObject customer) =>
        scope.All("charge", "customer", customer.Id()).Any(charge => charge.Flag("paid"))
        || scope.All("invoice", "customer", customer.Id()).Any(invoice => invoice.Text("status") == "paid" && invoice.Long("amount_paid") > 0);
}
