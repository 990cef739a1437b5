using System.Text.Json.Nodes;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>A draft made for a subscription, and the lines of its period.</summary>
internal static class SubscriptionDraft
{
    public static JsonObject New(Scope scope, JsonObject subscription, string reason)
    {
        var customer = scope.Get("customer", subscription.Text("customer")!);
        var invoice = Invoices.Invoices.Draft(scope, customer, subscription.Text("currency")!, reason);
        invoice["parent"] = InvoiceParent.Of(subscription);
        invoice["auto_advance"] = true;
        foreach (var name in (string[])["collection_method", "application", "on_behalf_of"]) invoice[name] = subscription[name]?.DeepClone();
        foreach (var name in (string[])["custom_fields", "description", "footer"]) invoice[name] = subscription.At($"invoice_settings.{name}")?.DeepClone() ?? invoice[name]?.DeepClone();
        if (subscription.At("payment_settings.payment_method_types") is { } types) invoice["payment_settings"]!["payment_method_types"] = types.DeepClone();
        invoice["_days_until_due"] = subscription["days_until_due"]?.DeepClone();
        invoice["_transfer_data"] = TransferData(subscription);
        invoice["_fee_percent"] = subscription["application_fee_percent"]?.DeepClone();
        invoice["_on_behalf_of"] = subscription["on_behalf_of"]?.DeepClone();
        invoice["discounts"] = Lasting(scope, subscription);
        subscription["latest_invoice"] = invoice.Id();
        return invoice;
    }

    /// <summary>One line per item for its present period: nothing on trial, a part before the anchor, else all of it.</summary>
    public static void AddPeriod(Scope scope, JsonObject invoice, JsonObject subscription)
    {
        foreach (var item in subscription.Items("items"))
        {
            var line = LineOf(scope, invoice, subscription, item);
            InvoiceLines.Append(invoice, line);
            ItemDebit.ByLine(item, invoice, line, item.Long("current_period_start"), item.Long("current_period_end"));
        }
    }

    private static JsonObject LineOf(Scope scope, JsonObject invoice, JsonObject subscription, JsonObject item)
    {
        var free = subscription.Text("status") == "trialing";
        var (price, quantity) = (item.Child("price")!, item.LongOrNull("quantity") ?? 1);
        var name = Prices.NameOf(scope, price);
        var line = InvoiceLines.New(scope, invoice, free ? 0 : SubscriptionAnchor.Amount(subscription, item), free ? $"Trial period for {name}" : $"{quantity} × {name}");
        line["period"] = new JsonObject { ["start"] = item.Long("current_period_start"), ["end"] = item.Long("current_period_end") };
        line["pricing"] = Prices.Pricing(price);
        line["quantity"] = quantity;
        line["quantity_decimal"] = quantity.ToString(System.Globalization.CultureInfo.InvariantCulture);
        line["subscription"] = subscription.Id();
        line["metadata"] = subscription["metadata"]?.DeepClone();
        line["discounts"] = Lasting(scope, item);
        line["parent"] = new JsonObject
        {
            ["type"] = "subscription_item_details",
            ["invoice_item_details"] = null,
            ["subscription_item_details"] = new JsonObject { ["invoice_item"] = null, ["proration"] = false, ["proration_details"] = null, ["subscription"] = subscription.Id(), ["subscription_item"] = item.Id() },
        };
        return line;
    }

    private static JsonArray Lasting(Scope scope, JsonObject owner) => Documents.Array(owner.Texts("discounts")
        .Where(id => scope.Find("discount", id) is { } discount && Discounts.Discounts.Lasts(scope, discount)).Select(id => (JsonNode?)id));

    private static JsonObject? TransferData(JsonObject subscription) =>
        subscription.TextAt("transfer_data.destination") is { } destination
            ? new JsonObject { ["destination"] = destination, ["_percent"] = subscription.At("transfer_data.amount_percent")?.DeepClone() }
            : null;
}
