using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Discounts;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Invoices;

/// <summary>Invoice items: amounts waiting for the next invoice, or put on a draft.</summary>
internal static class InvoiceItems
{
    public const string Kind = "invoiceitem";

    /// <summary>A waiting item of <paramref name="cents"/>; indexed so that pending ones are found at once.</summary>
    public static JsonObject New(Scope scope, string customer, long cents, string currency, string? description)
    {
        var item = scope.New(Kind, "ii");
        item["amount"] = cents;
        item["currency"] = currency;
        item["customer"] = customer;
        item["date"] = scope.Now;
        item["description"] = description;
        item["discountable"] = cents >= 0;
        item["discounts"] = new JsonArray();
        item["metadata"] = new JsonObject();
        item["period"] = new JsonObject { ["start"] = scope.Now, ["end"] = scope.Now };
        item["quantity"] = 1;
        item["quantity_decimal"] = "1";
        item["tax_rates"] = new JsonArray();
        item["_pending_of"] = customer;
        item["test_clock"] = scope.Find(customer)?["test_clock"]?.DeepClone();
        return item;
    }

    /// <summary>Prices an item: `quantity` units of `price`.</summary>
    public static void SetPrice(JsonObject item, JsonObject price, long quantity)
    {
        item["pricing"] = Prices.Pricing(price);
        item["quantity"] = quantity;
        item["quantity_decimal"] = quantity.ToString(System.Globalization.CultureInfo.InvariantCulture);
        item["amount"] = Prices.Amount(price, quantity);
    }

    /// <summary>Ties an item to a subscription: it waits for that subscription's invoices only.</summary>
    public static void Belong(JsonObject item, string subscription, string? subscriptionItem)
    {
        item["_subscription"] = subscription;
        item["_subscription_item"] = subscriptionItem;
        var details = new JsonObject { ["subscription"] = subscription };
        if (subscriptionItem is not null) details["subscription_item"] = subscriptionItem;
        item["parent"] = new JsonObject { ["type"] = "subscription_details", ["subscription_details"] = details };
    }

    /// <summary>Discounts of this item alone.</summary>
    public static void SetDiscounts(Scope scope, JsonObject item, JsonObject given, JsonObject? customer, string parameter)
    {
        if (given["discounts"] is not JsonArray discounts) return;
        var name = parameter.Length == 0 ? "discounts" : $"{parameter}[discounts]";
        item["discounts"] = Resources.Discounts.Discounts.Make(scope, discounts, new DiscountUse(customer, item.Text("currency"), item.Long("amount"), "invoice_item", item.Id()), name);
    }

    /// <summary>Everything a client may say of an item: what it costs, and how it stands on the invoice.</summary>
    public static void Fill(Scope scope, JsonObject item, JsonObject given, string parameter)
    {
        var quantity = given.LongOrNull("quantity") ?? item.LongOrNull("quantity") ?? 1;
        var price = InvoiceItemsApi.PriceOf(scope, given, parameter);
        var unit = price?.Text("unit_amount_decimal") ?? given.Text("unit_amount_decimal")
            ?? (given.ContainsKey("quantity") ? item.TextAt("pricing.unit_amount_decimal") : null);
        if (price is not null && price.Text("currency") != item.Text("currency"))
            throw ApiError.Invalid($"The price is in {price.Text("currency")}, the item in {item.Text("currency")}.", parameter.Length == 0 ? "currency" : $"{parameter}[currency]");
        if (given.ContainsKey("quantity") && unit is null)
            throw ApiError.BadParameter("A quantity counts units of a price; this item is an amount.", parameter.Length == 0 ? "quantity" : $"{parameter}[quantity]");
        if (unit is not null) SetPrice(item, price ?? new JsonObject { ["unit_amount_decimal"] = unit }, quantity);
        if (price is null && unit is not null) item["pricing"] = null;
        if (given.LongOrNull("amount") is { } cents) item["amount"] = cents;
        if (price is not null) item["description"] ??= Prices.NameOf(scope, price);
        foreach (var name in (string[])["description", "discountable", "period"])
        {
            if (given.ContainsKey(name)) item[name] = given[name]?.DeepClone();
        }
        if (!given.ContainsKey("discountable") && item.Long("amount") < 0) item["discountable"] = false;
        SetDiscounts(scope, item, given, scope.Find("customer", item.Text("customer")), parameter);
        Metadata.Merge(item, given);
    }

    /// <summary>Puts an item on a draft as a line.</summary>
    public static void Place(Scope scope, JsonObject item, JsonObject invoice)
    {
        item["invoice"] = invoice.Id();
        item["_pending_of"] = null;
        InvoiceLines.Append(invoice, LineOf(scope, item, invoice));
        InvoiceTotals.Recount(scope, invoice);
    }

    /// <summary>Sweeps what waits for a customer onto a draft; a subscription's items only onto its own invoices.</summary>
    public static void Sweep(Scope scope, JsonObject invoice)
    {
        var subscription = Invoices.SubscriptionOf(invoice);
        var waiting = scope.All(Kind, "_pending_of", invoice.Text("customer"))
            .Where(item => item.Text("currency") == invoice.Text("currency"))
            .Where(item => item.Text("_subscription") is not { } own || own == subscription).Reverse().ToList();
        foreach (var item in waiting) Place(scope, item, invoice);
    }

    /// <summary>Rewrites the line of a changed item on its draft.</summary>
    public static void Replace(Scope scope, JsonObject item)
    {
        if (scope.Find(Invoices.Kind, item.Text("invoice")) is not { } invoice) return;
        Invoices.RequireStatus(invoice, "change", "draft");
        InvoiceLines.Remove(invoice, line => InvoiceLines.ItemOf(line) == item.Id());
        InvoiceLines.Append(invoice, LineOf(scope, item, invoice));
        InvoiceTotals.Recount(scope, invoice);
        scope.EmitUpdate("invoice.updated", invoice);
    }

    private static JsonObject LineOf(Scope scope, JsonObject item, JsonObject invoice)
    {
        var line = InvoiceLines.New(scope, invoice, item.Long("amount"), item.Text("description"));
        line["discountable"] = item.Flag("discountable");
        line["discounts"] = item["discounts"]?.DeepClone();
        line["metadata"] = item["metadata"]?.DeepClone();
        line["period"] = item["period"]!.DeepClone();
        line["pricing"] = item["pricing"]?.DeepClone();
        line["quantity"] = item["quantity"]?.DeepClone();
        line["quantity_decimal"] = item["quantity_decimal"]?.DeepClone();
        line["subscription"] = item.Text("_subscription");
        line["parent"] = Parent(item);
        return line;
    }

    private static JsonObject Parent(JsonObject item)
    {
        var proration = item.Flag("proration") ? new JsonObject { ["credited_items"] = item["_credited"]?.DeepClone() } : null;
        var details = new JsonObject { ["invoice_item"] = item.Id(), ["proration"] = item.Flag("proration"), ["proration_details"] = proration, ["subscription"] = item.Text("_subscription") };
        if (item.Text("_subscription_item") is not { } subscriptionItem)
            return new JsonObject { ["type"] = "invoice_item_details", ["invoice_item_details"] = details, ["subscription_item_details"] = null };
        details["subscription_item"] = subscriptionItem;
        return new JsonObject { ["type"] = "subscription_item_details", ["invoice_item_details"] = null, ["subscription_item_details"] = details };
    }
}
