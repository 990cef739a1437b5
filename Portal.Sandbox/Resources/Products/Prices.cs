using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Products;

/// <summary>Prices: what one unit of a product costs, once or every so often.</summary>
internal static class Prices
{
    public const string Kind = "price";

    /// <summary>A price from `POST /v1/prices`, or from a `price_data` inside another request.</summary>
    public static JsonObject Create(Scope scope, JsonObject data, string? within = null)
    {
        var price = scope.New(Kind, "price");
        price["active"] = !data.ContainsKey("active") || data.Flag("active");
        price["billing_scheme"] = "per_unit";
        price["currency"] = (data.Text("currency") ?? throw ApiError.MissingParameter("currency")).ToLowerInvariant();
        price["product"] = Product(scope, data, within);
        price["tax_behavior"] = data.Text("tax_behavior") ?? "unspecified";
        price["lookup_key"] = data.Text("lookup_key");
        price["nickname"] = data.Text("nickname");
        price["type"] = data.Child("recurring") is null ? "one_time" : "recurring";
        price["recurring"] = Recurring(data.Child("recurring"));
        SetAmount(price, data, within);
        Metadata.Merge(price, data);
        scope.Emit("price.created", price);
        return price;
    }

    /// <summary>Cents for a quantity of a price.</summary>
    public static long Amount(JsonObject price, long quantity) => price.LongOrNull("unit_amount") is { } unit
        ? unit * quantity
        : (long)Math.Round(decimal.Parse(price.Text("unit_amount_decimal") ?? "0", CultureInfo.InvariantCulture) * quantity, MidpointRounding.AwayFromZero);

    /// <summary>How a line names its price.</summary>
    public static JsonObject Pricing(JsonObject price) => new()
    {
        ["type"] = "price_details",
        ["price_details"] = new JsonObject { ["price"] = price.Id(), ["product"] = price.Text("product") },
        ["unit_amount_decimal"] = price.Text("unit_amount_decimal"),
    };

    /// <summary>The product's name, as lines and pages show it.</summary>
    public static string NameOf(Scope scope, JsonObject price) => scope.Find("product", price.Text("product"))?.Text("name") ?? "Item";

    private static string Product(Scope scope, JsonObject data, string? within)
    {
        if (data.Text("product") is { } id) return scope.Refer("product", id, within is null ? "product" : $"{within}[product]").Id();
        if (data.Child("product_data") is not { } product) throw ApiError.MissingParameter("product");
        if (product.Text("id") is { } taken && scope.Find(taken) is not null) throw ApiError.State("Product already exists.", "resource_already_exists", "product_data[id]");
        var made = product.Text("id") is { } own ? scope.NewWithId("product", own) : scope.New("product", "prod");
        made["active"] = !product.ContainsKey("active") || product.Flag("active");
        made["type"] = "service";
        made["name"] = product.Text("name");
        foreach (var name in (string[])["description", "images", "statement_descriptor", "tax_code", "unit_label"])
        {
            if (product.ContainsKey(name)) made[name] = product[name]?.DeepClone();
        }
        made["updated"] = scope.Now;
        Metadata.Merge(made, product);
        scope.Emit("product.created", made);
        return made.Id();
    }

    private static JsonObject? Recurring(JsonObject? data) => data is null ? null : new JsonObject
    {
        ["interval"] = data.Text("interval"),
        ["interval_count"] = data.LongOrNull("interval_count") ?? 1,
        ["meter"] = null,
        ["trial_period_days"] = data["trial_period_days"]?.DeepClone(),
        ["usage_type"] = data.Text("usage_type") ?? "licensed",
    };

    private static void SetAmount(JsonObject price, JsonObject data, string? within)
    {
        var parameter = within is null ? "unit_amount" : $"{within}[unit_amount]";
        if (data.LongOrNull("unit_amount") is { } cents)
        {
            if (cents < 0) throw ApiError.BadParameter("This value must be greater than or equal to 0.", parameter, "parameter_invalid_integer");
            price["unit_amount"] = cents;
            price["unit_amount_decimal"] = cents.ToString(CultureInfo.InvariantCulture);
        }
        else if (decimal.TryParse(data.Text("unit_amount_decimal"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            price["unit_amount"] = amount == decimal.Truncate(amount) ? (long)amount : null;
            price["unit_amount_decimal"] = amount.ToString(CultureInfo.InvariantCulture);
        }
        else
        {
            throw ApiError.BadParameter("You must pass one of `unit_amount` or `unit_amount_decimal`; the sandbox has no tiers.", parameter, "parameter_missing");
        }
    }
}
