using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>`add_invoice_items`: one-time amounts on the subscription's next invoice.</summary>
internal static class SubscriptionExtras
{
    /// <summary>Whether there were any.</summary>
    public static bool Add(Scope scope, JsonObject subscription, JsonObject given)
    {
        var extras = given.Items("add_invoice_items");
        for (var i = 0; i < extras.Count; i++) AddOne(scope, subscription, extras[i], $"add_invoice_items[{i}]");
        return extras.Count > 0;
    }

    private static void AddOne(Scope scope, JsonObject subscription, JsonObject extra, string parameter)
    {
        var price = InvoiceItemsApi.PriceOf(scope, extra, parameter) ?? throw ApiError.MissingParameter($"{parameter}[price]");
        if (price.Child("recurring") is not null)
            throw ApiError.Invalid("The price specified is set to `type=recurring` but this field only accepts prices with `type=one_time`.", $"{parameter}[price]");
        var customer = scope.Get("customer", subscription.Text("customer")!);
        var item = InvoiceItems.New(scope, customer.Id(), 0, subscription.Text("currency")!, Prices.NameOf(scope, price));
        InvoiceItems.SetPrice(item, price, extra.LongOrNull("quantity") ?? 1);
        item["discountable"] = !extra.ContainsKey("discountable") || extra.Flag("discountable");
        InvoiceItems.SetDiscounts(scope, item, extra, customer, parameter);
        Metadata.Merge(item, extra);
        InvoiceItems.Belong(item, subscription.Id(), null);
        if (extra.Child("period") is { } period) item["period"] = Span(scope, subscription, period);
        scope.Emit("invoiceitem.created", item);
    }

    private static JsonObject Span(Scope scope, JsonObject subscription, JsonObject period)
    {
        var (start, end) = SubscriptionItems.PeriodOf(subscription);
        var from = Moment(period.Child("start")!, new() { ["max_item_period_start"] = start, ["now"] = scope.Now }, "start");
        var to = Moment(period.Child("end")!, new() { ["min_item_period_end"] = end }, "end");
        return to >= from ? new JsonObject { ["start"] = from, ["end"] = to } : throw ApiError.Invalid("A period ends after it begins.", "add_invoice_items[period][end]");
    }

    private static long Moment(JsonObject given, Dictionary<string, long> known, string which) =>
        known.TryGetValue(given.Text("type")!, out var moment) ? moment : given.LongOrNull("timestamp") ?? throw ApiError.MissingParameter($"add_invoice_items[period][{which}][timestamp]");
}
