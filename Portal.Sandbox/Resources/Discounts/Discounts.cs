using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Discounts;

/// <summary>Discounts: a coupon (perhaps by promotion code) at work on an invoice, a line, a subscription or a checkout.</summary>
internal static class Discounts
{
    /// <summary>Makes discounts from `[{coupon} | {promotion_code} | {discount}]` and returns their ids.</summary>
    public static JsonArray Make(Scope scope, JsonArray given, DiscountUse use, string parameter)
    {
        var ids = new JsonArray();
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i] is not JsonObject one) continue;
            if (one.Text("discount") is { } known) ids.Add(scope.Refer("discount", known, $"{parameter}[{i}][discount]").Id());
            else ids.Add(MakeOne(scope, one, use, $"{parameter}[{i}]").Id());
        }
        return ids;
    }

    /// <summary>How much a discount takes off an amount, cents.</summary>
    public static long Off(Scope scope, JsonObject discount, long amountCents)
    {
        if (CouponOf(scope, discount) is not { } coupon || amountCents <= 0) return 0;
        return coupon.DecimalOrNull("percent_off") is { } percent
            ? (long)Math.Round(amountCents * percent / 100m, MidpointRounding.AwayFromZero)
            : Math.Min(amountCents, coupon.Long("amount_off"));
    }

    public static bool IsPercentage(Scope scope, JsonObject discount) => CouponOf(scope, discount)?.DecimalOrNull("percent_off") is not null;

    /// <summary>Whether its coupon is for a product; one without `applies_to` is for all.</summary>
    public static bool Covers(Scope scope, JsonObject discount, string? product) =>
        CouponOf(scope, discount)?.Texts("_products") is not { Count: > 0 } products || (product is not null && products.Contains(product));

    /// <summary>Whether a subscription's discount still counts for an invoice made now.</summary>
    public static bool Lasts(Scope scope, JsonObject discount) => discount.LongOrNull("end") is not { } end || end > scope.Now;

    /// <summary>Counts a use of the discount's coupon and code; the last one allowed closes them.</summary>
    public static void Redeem(Scope scope, JsonObject discount)
    {
        foreach (var redeemed in new[] { CouponOf(scope, discount), scope.Find("promotion_code", discount.Text("promotion_code")) })
        {
            if (redeemed is null) continue;
            redeemed["times_redeemed"] = redeemed.Long("times_redeemed") + 1;
            if (redeemed.LongOrNull("max_redemptions") is { } most && redeemed.Long("times_redeemed") >= most) Coupons.Close(scope, redeemed);
        }
    }

    private static JsonObject MakeOne(Scope scope, JsonObject one, DiscountUse use, string parameter)
    {
        var code = one.Text("promotion_code") is { } id ? scope.Refer("promotion_code", id, $"{parameter}[promotion_code]") : null;
        if (code is not null) PromotionCodes.RequireFor(scope, code, use, $"{parameter}[promotion_code]");
        var coupon = code is not null ? PromotionCodes.CouponOf(scope, code) : scope.Refer(Coupons.Kind, one.Text("coupon") ?? "", $"{parameter}[coupon]");
        if (!Coupons.IsValid(scope, coupon)) throw ApiError.Invalid($"Coupon expired: {coupon?.Id()}", $"{parameter}[coupon]", "coupon_expired");
        if (coupon.Text("currency") is { } currency && use.Currency is { } wanted && currency != wanted)
            throw ApiError.Invalid($"The coupon takes off an amount in {currency}, this is in {wanted}.", $"{parameter}[coupon]");
        var discount = New(scope, coupon, code, use);
        if (!use.RedeemsLater) Redeem(scope, discount);
        return discount;
    }

    private static JsonObject New(Scope scope, JsonObject coupon, JsonObject? code, DiscountUse use)
    {
        var discount = scope.New("discount", "di");
        discount["customer"] = use.Customer?.Id();
        discount["promotion_code"] = code?.Id();
        discount["source"] = new JsonObject { ["coupon"] = coupon.Id(), ["type"] = "coupon" };
        discount["_coupon"] = coupon.Copy();
        discount["start"] = scope.Now;
        discount["end"] = coupon.Text("duration") == "repeating"
            ? DateTimeOffset.FromUnixTimeSeconds(scope.Now).AddMonths((int)coupon.Long("duration_in_months")).ToUnixTimeSeconds()
            : null;
        discount[use.Field] = use.Id;
        return discount;
    }

    /// <summary>A coupon that was deleted still works where it is in use.</summary>
    private static JsonObject? CouponOf(Scope scope, JsonObject discount) =>
        scope.Find(Coupons.Kind, discount.TextAt("source.coupon")) ?? discount.Child("_coupon");
}
