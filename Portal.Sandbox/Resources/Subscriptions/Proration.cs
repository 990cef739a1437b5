using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>Proration to the second: what is left of the old item as credit, the same time of the new one as debit.</summary>
internal static class Proration
{
    public static void Credit(Scope scope, JsonObject subscription, JsonObject item, long at) =>
        Add(scope, subscription, item, at, -SubscriptionItems.Amount(item), "Unused time on");

    public static void Debit(Scope scope, JsonObject subscription, JsonObject item, long at) =>
        Add(scope, subscription, item, at, SubscriptionItems.Amount(item), "Remaining time on");

    private static void Add(Scope scope, JsonObject subscription, JsonObject item, long at, long periodCents, string what)
    {
        var (start, end) = (item.Long("current_period_start"), item.Long("current_period_end"));
        var cents = Period.Share(periodCents, at, start, end);
        if (cents == 0) return;
        var (price, quantity) = (item.Child("price")!, item.LongOrNull("quantity") ?? 1);
        var day = DateTimeOffset.FromUnixTimeSeconds(at).ToString("dd MMM yyyy", CultureInfo.InvariantCulture);
        var name = quantity == 1 ? Prices.NameOf(scope, price) : $"{quantity} × {Prices.NameOf(scope, price)}";
        var waiting = InvoiceItems.New(scope, subscription.Text("customer")!, cents, subscription.Text("currency")!, $"{what} {name} after {day}");
        waiting["proration"] = true;
        waiting["discountable"] = false;
        waiting["period"] = new JsonObject { ["start"] = at, ["end"] = end };
        waiting["pricing"] = Prices.Pricing(price);
        waiting["quantity"] = quantity;
        waiting["_subscription"] = subscription.Id();
        waiting["_subscription_item"] = item.Id();
        waiting["parent"] = new JsonObject { ["type"] = "subscription_details", ["subscription_details"] = new JsonObject { ["subscription"] = subscription.Id(), ["subscription_item"] = item.Id() } };
        if (cents < 0) waiting["_credited"] = Credited(scope, subscription, item);
        scope.Emit("invoiceitem.created", waiting);
    }

    /// <summary>The line that was paid for the period that is now given back.</summary>
    private static JsonObject? Credited(Scope scope, JsonObject subscription, JsonObject item)
    {
        if (scope.Find("invoice", subscription.Text("latest_invoice")) is not { } invoice) return null;
        var lines = invoice.Items("lines").Where(line => line.TextAt("parent.subscription_item_details.subscription_item") == item.Id());
        return new JsonObject { ["invoice"] = invoice.Id(), ["invoice_line_items"] = Documents.Array(lines.Select(line => (JsonNode?)line.Id())) };
    }
}
