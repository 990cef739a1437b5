using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Checkout;

/// <summary>What a session comes to: items, less discounts; a trial's recurring items cost nothing today.</summary>
internal static class CheckoutTotals
{
    public static void Count(Scope scope, JsonObject session)
    {
        if (session.Text("mode") == "setup") return;
        var items = session.Items("_items");
        var subtotal = items.Where(item => !HasTrial(session) || !CheckoutSessions.IsRecurring(item)).Sum(item => item.Long("amount_subtotal"));
        var left = subtotal;
        foreach (var id in session.Texts("_discounts")) left -= Discounts.Discounts.Off(scope, scope.Find("discount", id)!, left);
        session["currency"] = items[0].Text("currency");
        session["amount_subtotal"] = subtotal;
        session["amount_total"] = left;
        session["total_details"] = new JsonObject { ["amount_discount"] = subtotal - left, ["amount_shipping"] = 0, ["amount_tax"] = 0 };
        if (session.Text("mode") == "payment" && left > 0) RequireChargeable(scope, left);
    }

    public static bool HasTrial(JsonObject session) =>
        session.Child("_subscription_data") is { } data && (data.Long("trial_period_days") > 0 || data["trial_end"] is not null);

    private static void RequireChargeable(Scope scope, long cents)
    {
        try
        {
            PaymentIntents.RequireAmount(scope, cents);
        }
        catch (ApiError refused)
        {
            throw ApiError.BadParameter($"The Checkout Session's total amount due must add up to at least $0.50 usd and at most $999,999.99: {refused.Message}", "line_items", refused.Code);
        }
    }
}
