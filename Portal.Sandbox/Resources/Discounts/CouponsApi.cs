using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Discounts;

/// <summary>`/v1/coupons` and `/v1/promotion_codes`.</summary>
internal static class CouponsApi
{
    private const string Coupon = Coupons.Kind;
    private const string Code = PromotionCodes.Kind;

    public static void Register(ApiTable table)
    {
        table.Index(Code, "code", "_code", "customer", "promotion.coupon");
        table.Read("/v1/coupons", Coupon);
        table.Post("/v1/coupons", CreateCoupon);
        table.Post("/v1/coupons/{id}", Update);
        table.Delete("/v1/coupons/{id}", DeleteCoupon);
        table.Get("/v1/promotion_codes", call => call.List(Code, code => !call.Has("active") || code.Flag("active") == call.Parameters.Flag("active"),
            "code", "customer", "coupon=promotion.coupon"));
        table.Get("/v1/promotion_codes/{id}", call => call.Target(Code));
        table.Post("/v1/promotion_codes", CreateCode);
        table.Post("/v1/promotion_codes/{id}", UpdateCode);
        table.Includables["coupon.applies_to"] = (_, coupon) => coupon["_products"] is { } products ? new JsonObject { ["products"] = products.DeepClone() } : null;
        table.Due(Coupons.CloseDue, (scope, id) =>
        {
            if (scope.Find(id) is { } limited) Coupons.Close(scope, limited);
        });
    }

    private static JsonObject CreateCoupon(Call call)
    {
        if (call.Has("amount_off") == call.Has("percent_off"))
            throw ApiError.BadParameter("You must pass exactly one of `amount_off` and `percent_off`.", "percent_off", "parameter_missing");
        if (call.Parameters.DecimalOrNull("percent_off") is <= 0 or > 100)
            throw ApiError.BadParameter("Invalid percent_off: must be greater than 0 and at most 100.", "percent_off");
        if (call.Has("amount_off") && (call.Parameters.Long("amount_off") <= 0 || call.Text("currency") is null))
            throw ApiError.BadParameter("A coupon of an amount needs a positive amount and a currency.", "amount_off");
        RequireLimits(call);
        if (call.Text("duration") == "repeating" && !call.Has("duration_in_months")) throw ApiError.MissingParameter("duration_in_months");
        var id = call.Text("id") ?? Ids.Random(8);
        if (call.Scope.Find(id) is not null) throw ApiError.State("Coupon already exists.", "resource_already_exists", "id");
        var coupon = call.Scope.NewWithId(Coupon, id);
        call.Copy(coupon, "amount_off", "percent_off", "currency", "duration_in_months", "max_redemptions", "name", "redeem_by");
        coupon["duration"] = call.Text("duration") ?? "once";
        coupon["valid"] = true;
        if (call.Parameters.Child("applies_to") is { } scopeOf)
            coupon["_products"] = Documents.Array(scopeOf.Texts("products").Select(product => (JsonNode?)call.Scope.Refer("product", product, "applies_to[products]").Id()));
        CloseAt(call, coupon, "redeem_by");
        call.CopyMetadata(coupon);
        call.Scope.Emit("coupon.created", coupon);
        return coupon;
    }

    private static JsonObject Update(Call call)
    {
        var coupon = call.Target(Coupon);
        call.Copy(coupon, "name");
        call.CopyMetadata(coupon);
        call.Scope.EmitUpdate("coupon.updated", coupon);
        return coupon;
    }

    private static JsonObject DeleteCoupon(Call call)
    {
        var coupon = call.Target(Coupon);
        call.Scope.Emit("coupon.deleted", coupon);
        call.Scope.Remove(coupon);
        return new JsonObject { ["id"] = coupon.Id(), ["object"] = Coupon, ["deleted"] = true };
    }

    private static JsonObject CreateCode(Call call)
    {
        var coupon = call.Scope.Refer(Coupon, call.Parameters.Child("promotion")?.Text("coupon") ?? "", "promotion[coupon]");
        RequireLimits(call);
        if (!Coupons.IsValid(call.Scope, coupon)) throw ApiError.Invalid($"Coupon expired: {coupon.Id()}", "promotion[coupon]", "coupon_expired");
        var text = call.Text("code") ?? Ids.Random(8).ToUpperInvariant();
        if (call.Scope.All(Code, "_code", text.ToUpperInvariant()).Any(other => other.Flag("active")))
            throw ApiError.Invalid($"An active promotion code with `code: {text}` already exists.", "code");
        var code = call.Scope.New(Code, "promo");
        code["code"] = text;
        code["_code"] = text.ToUpperInvariant();
        code["promotion"] = new JsonObject { ["coupon"] = coupon.Id(), ["type"] = "coupon" };
        code["active"] = !call.Has("active") || call.Parameters.Flag("active");
        call.Copy(code, "expires_at", "max_redemptions");
        if (call.Text("customer") is { } customer) code["customer"] = call.Scope.Refer("customer", customer, "customer").Id();
        SetRestrictions(call, code);
        CloseAt(call, code, "expires_at");
        call.CopyMetadata(code);
        call.Scope.Emit("promotion_code.created", code);
        return code;
    }

    private static JsonObject UpdateCode(Call call)
    {
        var code = call.Target(Code);
        if (call.Parameters.Flag("active") && !(Coupons.IsOpen(call.Scope, code, "expires_at") && Coupons.IsValid(call.Scope, PromotionCodes.CouponOf(call.Scope, code))))
            throw ApiError.Invalid("A promotion code that is over, or whose coupon is, can't be active again.", "active");
        call.Copy(code, "active");
        call.CopyMetadata(code);
        call.Scope.EmitUpdate("promotion_code.updated", code);
        return code;
    }

    private static void SetRestrictions(Call call, JsonObject code)
    {
        var limits = call.Parameters.Child("restrictions") ?? [];
        if (limits.ContainsKey("minimum_amount") != limits.ContainsKey("minimum_amount_currency"))
            throw ApiError.BadParameter("`minimum_amount` and `minimum_amount_currency` go together.", "restrictions[minimum_amount]", "parameter_missing");
        foreach (var (name, value) in limits) code["restrictions"]![name] = value?.DeepClone();
    }

    private static void RequireLimits(Call call)
    {
        if (call.Parameters.LongOrNull("max_redemptions") < 1)
            throw ApiError.BadParameter("This value must be greater than or equal to 1.", "max_redemptions", "parameter_invalid_integer");
        foreach (var name in (string[])["redeem_by", "expires_at"])
        {
            if (call.Parameters.LongOrNull(name) <= call.Scope.Now) throw ApiError.BadParameter("Invalid timestamp: must be in the future.", name);
        }
    }

    private static void CloseAt(Call call, JsonObject limited, string name)
    {
        if (limited.LongOrNull(name) is { } moment) call.Scope.Schedule(Coupons.CloseDue, limited.Id(), moment);
    }
}
