using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Invoices;
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
        var lines = items.Select(item => Line(item, free: HasTrial(session) && CheckoutSessions.IsRecurring(item))).ToList();
        var subtotal = lines.Sum(line => line.Long("amount"));
        var off = InvoiceDiscounts.Apply(scope, new JsonObject { ["discounts"] = session["_discounts"]?.DeepClone() }, lines);
        foreach (var (item, line) in items.Zip(lines))
        {
            item["amount_discount"] = line.Items("discount_amounts").Sum(discount => discount.Long("amount"));
            item["amount_total"] = item.Long("amount_subtotal") - item.Long("amount_discount");
        }
        session["currency"] = items[0].Text("currency");
        session["amount_subtotal"] = subtotal;
        session["amount_total"] = subtotal - off;
        session["total_details"] = new JsonObject { ["amount_discount"] = off, ["amount_shipping"] = 0, ["amount_tax"] = 0 };
        if (session.Text("mode") == "payment" && subtotal > off) RequireChargeable(scope, subtotal - off);
    }

    public static bool HasTrial(JsonObject session) =>
        session.Child("_subscription_data") is { } data && (data.Long("trial_period_days") > 0 || data["trial_end"] is not null);

    /// <summary>An item as the arithmetic of invoices sees it.</summary>
    private static JsonObject Line(JsonObject item, bool free) => new()
    {
        ["id"] = item.Id(),
        ["amount"] = free ? 0 : item.Long("amount_subtotal"),
        ["discountable"] = true,
        ["pricing"] = new JsonObject { ["price_details"] = new JsonObject { ["product"] = item.TextAt("price.product") } },
    };

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
