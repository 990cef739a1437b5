using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Discounts;

/// <summary>How long coupons and promotion codes are good: until a date, or until used often enough.</summary>
internal static class Coupons
{
    public const string Kind = "coupon";
    public const string CloseDue = "discount.close";

    public static bool IsValid(Scope scope, [NotNullWhen(true)] JsonObject? coupon) => coupon is not null && coupon.Flag("valid") && IsOpen(scope, coupon, "redeem_by");

    /// <summary>Whether neither its date (<paramref name="until"/>) nor its count has passed.</summary>
    public static bool IsOpen(Scope scope, JsonObject limited, string until) =>
        (limited.LongOrNull(until) is not { } end || end > scope.Now)
        && (limited.LongOrNull("max_redemptions") is not { } most || limited.Long("times_redeemed") < most);

    /// <summary>It can't be used any more, and shows so.</summary>
    public static void Close(Scope scope, JsonObject limited)
    {
        var (field, type) = limited.Kind() == Kind ? ("valid", "coupon.updated") : ("active", "promotion_code.updated");
        limited[field] = false;
        scope.EmitUpdate(type, limited);
    }
}
