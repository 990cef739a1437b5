using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Discounts;

/// <summary>Discounts: a coupon (perhaps by promotion code) at work on an invoice, a subscription or a checkout.</summary>
internal static class Discounts
{
    /// <summary>Makes discounts from `[{coupon} | {promotion_code} | {discount}]` and returns their ids.</summary>
    public static JsonArray Make(Scope scope, JsonArray given, JsonObject? customer, string parameter)
    {
        var ids = new JsonArray();
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i] is not JsonObject one) continue;
            if (one.Text("discount") is { } known) ids.Add(scope.Refer("discount", known, $"{parameter}[{i}][discount]").Id());
            else ids.Add(MakeOne(scope, one, customer, $"{parameter}[{i}]").Id());
        }
        return ids;
    }

    /// <summary>The promotion code a person typed, if it may be used now; null otherwise.</summary>
    public static JsonObject? Code(Scope scope, string typed) =>
        scope.All("promotion_code", "_code", typed.ToUpperInvariant()).FirstOrDefault(code => code.Flag("active") && Unused(scope, code) && Valid(scope, CouponOf(scope, code)));

    /// <summary>How much a discount takes off an amount, cents.</summary>
    public static long Off(Scope scope, JsonObject discount, long amountCents)
    {
        if (scope.Find("coupon", discount.TextAt("source.coupon")) is not { } coupon || amountCents <= 0) return 0;
        return coupon.DecimalOrNull("percent_off") is { } percent
            ? (long)Math.Round(amountCents * percent / 100m, MidpointRounding.AwayFromZero)
            : Math.Min(amountCents, coupon.Long("amount_off"));
    }

    /// <summary>Whether a subscription's discount still counts for an invoice made now.</summary>
    public static bool Lasts(Scope scope, JsonObject discount) => discount.LongOrNull("end") is not { } end || end > scope.Now;

    private static JsonObject MakeOne(Scope scope, JsonObject one, JsonObject? customer, string parameter)
    {
        JsonObject? code = null;
        if (one.Text("promotion_code") is { } codeId)
        {
            code = scope.Refer("promotion_code", codeId, $"{parameter}[promotion_code]");
            if (!code.Flag("active") || !Unused(scope, code))
                throw ApiError.Invalid("This promotion code is inactive or used up.", $"{parameter}[promotion_code]", "promotion_code_inactive");
            if (code.Text("customer") is { } only && only != customer?.Id())
                throw ApiError.Invalid("This promotion code cannot be redeemed by this customer.", $"{parameter}[promotion_code]");
        }
        var coupon = code is not null ? CouponOf(scope, code) : scope.Refer("coupon", one.Text("coupon") ?? "", $"{parameter}[coupon]");
        if (!Valid(scope, coupon)) throw ApiError.Invalid($"Coupon expired: {coupon!.Id()}", $"{parameter}[coupon]", "coupon_expired");
        foreach (var redeemed in new[] { coupon!, code })
        {
            if (redeemed is not null) redeemed["times_redeemed"] = redeemed.Long("times_redeemed") + 1;
        }
        return New(scope, coupon!, code, customer);
    }

    private static JsonObject New(Scope scope, JsonObject coupon, JsonObject? code, JsonObject? customer)
    {
        var discount = scope.New("discount", "di");
        discount["customer"] = customer?.Id();
        discount["promotion_code"] = code?.Id();
        discount["source"] = new JsonObject { ["coupon"] = coupon.Id(), ["type"] = "coupon" };
        discount["start"] = scope.Now;
        discount["end"] = coupon.Text("duration") == "repeating"
            ? DateTimeOffset.FromUnixTimeSeconds(scope.Now).AddMonths((int)coupon.Long("duration_in_months")).ToUnixTimeSeconds()
            : null;
        return discount;
    }

    private static JsonObject? CouponOf(Scope scope, JsonObject code) => scope.Find("coupon", code.TextAt("promotion.coupon"));

    private static bool Valid(Scope scope, JsonObject? coupon) => coupon is not null && coupon.Flag("valid")
        && (coupon.LongOrNull("redeem_by") is not { } until || until > scope.Now)
        && (coupon.LongOrNull("max_redemptions") is not { } most || coupon.Long("times_redeemed") < most);

    private static bool Unused(Scope scope, JsonObject code) =>
        (code.LongOrNull("expires_at") is not { } until || until > scope.Now)
        && (code.LongOrNull("max_redemptions") is not { } most || code.Long("times_redeemed") < most);
}
