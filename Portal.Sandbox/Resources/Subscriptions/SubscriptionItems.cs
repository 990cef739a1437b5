using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Discounts;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>The items of a subscription: prices with quantities, each with its period.</summary>
internal static class SubscriptionItems
{
    public const string Reference = "_subscription_item";
    private const int Most = 20;

    /// <summary>A new item from `items[n]`, its period still to be set.</summary>
    public static JsonObject New(Scope scope, JsonObject subscription, JsonObject given, string parameter)
    {
        var price = PriceOf(scope, given, parameter) ?? throw ApiError.MissingParameter($"{parameter}[price]");
        var item = scope.Part("subscription_item", "si");
        item["created"] = scope.Now;
        item["subscription"] = subscription.Id();
        item["tax_rates"] = new JsonArray();
        item["quantity"] = Quantity(given) ?? 1;
        SetPrice(scope, item, price);
        SetDiscounts(scope, subscription, item, given, parameter);
        Metadata.Merge(item, given);
        scope.Add(new JsonObject { ["id"] = item.Id(), ["object"] = Reference, ["subscription"] = subscription.Id() });
        return item;
    }

    public static void SetPrice(Scope scope, JsonObject item, JsonObject price)
    {
        item["price"] = Rendering.Public(price);
        item["plan"] = Plan(scope, price);
    }

    /// <summary>Discounts of this item alone; they come before the subscription's.</summary>
    public static void SetDiscounts(Scope scope, JsonObject subscription, JsonObject item, JsonObject given, string parameter)
    {
        if (given["discounts"] is not JsonArray discounts) return;
        var use = new DiscountUse(scope.Find("customer", subscription.Text("customer")), item.TextAt("price.currency"), Amount(item), "subscription_item", item.Id());
        item["discounts"] = Discounts.Discounts.Make(scope, discounts, use, $"{parameter}[discounts]");
    }

    public static JsonObject? PriceOf(Scope scope, JsonObject given, string parameter)
    {
        if (given.Text("plan") is { } plan && given.Text("price") is null) given["price"] = plan;
        if (InvoiceItemsApi.PriceOf(scope, given, parameter) is not { } price) return null;
        if (price.Child("recurring") is null)
            throw ApiError.Invalid($"The price specified is set to `type=one_time` but this field only accepts prices with `type=recurring`.", $"{parameter}[price]");
        return price.Flag("active") ? price : throw ApiError.Invalid($"The price specified is inactive. This field only accepts active prices.", $"{parameter}[price]");
    }

    public static long? Quantity(JsonObject given)
    {
        var quantity = given.LongOrNull("quantity");
        return quantity < 0 ? throw ApiError.BadParameter("This value must be greater than or equal to 0.", "quantity", "parameter_invalid_integer") : quantity;
    }

    /// <summary>Puts the items on the subscription; refuses mixed currencies or intervals, doubles, or too many.</summary>
    public static void Set(JsonObject subscription, List<JsonObject> items)
    {
        if (items.Count == 0) throw ApiError.Invalid("A subscription needs at least one item.", "items");
        if (items.Count > Most) throw ApiError.Invalid($"A subscription may have up to {Most} items.", "items");
        if (items.Select(i => i.TextAt("price.currency")).Distinct().Count() > 1)
            throw ApiError.Invalid("All items of a subscription must have the same currency.", "items");
        if (items.Select(Interval).Distinct().Count() > 1)
            throw ApiError.Invalid("All items of a subscription must have the same billing interval.", "items");
        if (items.Select(i => i.TextAt("price.id")).Distinct().Count() < items.Count)
            throw ApiError.Invalid("Cannot add multiple subscription items with the same price.", "items");
        subscription["items"] = Documents.ListOf($"/v1/subscription_items?subscription={subscription.Id()}", items.Select(i => i.DeepClone()));
        subscription["currency"] = items[0].TextAt("price.currency");
    }

    public static void SetPeriod(JsonObject subscription, long start, long end)
    {
        foreach (var item in subscription.Items("items"))
        {
            item["current_period_start"] = start;
            item["current_period_end"] = end;
        }
    }

    public static (long Start, long End) PeriodOf(JsonObject subscription)
    {
        var item = subscription.Items("items")[0];
        return (item.Long("current_period_start"), item.Long("current_period_end"));
    }

    public static JsonObject Recurring(JsonObject subscription) => subscription.Items("items")[0].Child("price")!.Child("recurring")!;

    public static string Interval(JsonObject item) => $"{item.TextAt("price.recurring.interval")}:{item.TextAt("price.recurring.interval_count")}";

    /// <summary>Cents for one period of an item.</summary>
    public static long Amount(JsonObject item) => Prices.Amount(item.Child("price")!, item.LongOrNull("quantity") ?? 1);

    private static JsonObject Plan(Scope scope, JsonObject price)
    {
        var plan = scope.Work.Engine.Description.Shape("plan");
        var recurring = price.Child("recurring")!;
        foreach (var name in (string[])["id", "active", "billing_scheme", "created", "currency", "livemode", "metadata", "nickname", "product"]) plan[name] = price[name]?.DeepClone();
        foreach (var name in (string[])["interval", "interval_count", "meter", "usage_type"]) plan[name] = recurring[name]?.DeepClone();
        plan["amount"] = price["unit_amount"]?.DeepClone();
        plan["amount_decimal"] = price["unit_amount_decimal"]?.DeepClone();
        return plan;
    }
}
