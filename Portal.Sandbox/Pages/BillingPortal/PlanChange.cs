using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Discounts;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Resources.Subscriptions;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages.BillingPortal;

/// <summary>Another price, quantity or promotion code: chosen, shown with what it costs, then confirmed.</summary>
internal static class PlanChange
{
    /// <summary>What may be chosen for a subscription of one item; a composed one is not changed here.</summary>
    public static string Form(PortalVisit portal, JsonObject subscription)
    {
        if (subscription.Items("items") is not [var item]) return "";
        var (allowed, current) = (Allowed(portal), item.TextAt("price.id"));
        var prices = allowed.Contains("price") ? Choices(portal).Select(price => Option(portal, price, current)).ToList() : [];
        var choice = prices.Count > 0 ? $"<label for=\"price\">Plan</label><select id=\"price\" name=\"price\">{string.Concat(prices)}</select>" : "";
        var quantity = allowed.Contains("quantity") ? $"<label for=\"quantity\">How many</label><input id=\"quantity\" name=\"quantity\" inputmode=\"numeric\" value=\"{item.LongOrNull("quantity") ?? 1}\">" : "";
        var code = allowed.Contains("promotion_code") ? "<label for=\"code\">Promotion code</label><input id=\"code\" name=\"code\" autocomplete=\"off\">" : "";
        return choice + quantity + code is { Length: > 0 } fields
            ? $"<form method=\"post\" action=\"{portal.Url}/review\"><input type=\"hidden\" name=\"subscription\" value=\"{subscription.Id()}\">{fields}<button class=\"quiet\" type=\"submit\">See what it costs</button></form>"
            : "";
    }

    /// <summary>What the chosen change costs, and its confirmation.</summary>
    public static string Review(PortalVisit portal)
    {
        var subscription = portal.Own(Subscriptions.Kind, portal.Visit.Field("subscription"));
        var hidden = string.Concat(((string[])["price", "quantity", "code"]).Where(name => portal.Visit.Field(name).Length > 0)
            .Select(name => $"<input type=\"hidden\" name=\"{name}\" value=\"{Layout.Text(portal.Visit.Field(name))}\">"));
        return Confirmation(portal, subscription, Chosen(portal, subscription), hidden);
    }

    /// <summary>The change a session's flow has fixed already; its cost is a step away.</summary>
    public static string Confirm(PortalVisit portal, JsonObject subscription, JsonObject flow)
    {
        var plans = flow.Items("items").Select(wanted =>
        {
            var item = subscription.Items("items").Find(own => own.Id() == wanted.Text("id"))!.Copy();
            if (portal.Scope.Find(Prices.Kind, wanted.Text("price")) is { } price) item["price"] = price.DeepClone();
            if (wanted.LongOrNull("quantity") is { } quantity) item["quantity"] = quantity;
            return $"<p>{PortalHome.Plan(portal.Scope, item, subscription.Text("currency")!)}</p>";
        });
        return $"{string.Concat(plans)}<form method=\"post\" action=\"{portal.Url}/review\"><input type=\"hidden\" name=\"subscription\" value=\"{subscription.Id()}\"><button type=\"submit\">See what it costs</button></form>";
    }

    /// <summary>Makes the change: the flow's own, or what the person chose.</summary>
    public static void Apply(PortalVisit portal)
    {
        var subscription = portal.Own(Subscriptions.Kind, portal.Visit.Field("subscription"));
        var wanted = Chosen(portal, subscription);
        wanted["payment_behavior"] = "error_if_incomplete";
        new SubscriptionChange(portal.Scope, subscription, wanted).Apply();
    }

    private static string Confirmation(PortalVisit portal, JsonObject subscription, JsonObject wanted, string hidden)
    {
        var preview = InvoicePreview.Of(portal.Scope, new JsonObject { ["subscription"] = subscription.Id(), ["subscription_details"] = wanted.DeepClone() });
        var currency = preview.Text("currency")!;
        var rows = preview.Items("lines").Select(line => $"<tr><td>{Layout.Text(line.Text("description"))}</td><td class=\"money\">{Amounts.Shown(line.Long("amount"), currency)}</td></tr>");
        var when = preview.Text("billing_reason") == "upcoming" ? $"On your next invoice, {PortalVisit.Day(SubscriptionItems.PeriodOf(subscription).End)}" : "Due now";
        return $"""
            <table><tbody>{string.Concat(rows)}</tbody></table>
            <p class="muted">{when}</p><p class="total">{Amounts.Shown(preview.Long("amount_due"), currency)}</p>
            <form method="post" action="{portal.Url}/change"><input type="hidden" name="subscription" value="{subscription.Id()}">{hidden}
            <button type="submit">Confirm</button></form><p><a href="{portal.Url}?home=1">Don't change anything</a></p>
            """;
    }

    private static JsonObject Chosen(PortalVisit portal, JsonObject subscription) =>
        portal.Session.Child("flow")?.Child("subscription_update_confirm") is { } flow && flow.Text("subscription") == subscription.Id()
            ? Fixed(portal, flow)
            : Wanted(portal, subscription);

    /// <summary>What the person chose, as parameters of a change; only what the configuration allows.</summary>
    private static JsonObject Wanted(PortalVisit portal, JsonObject subscription)
    {
        var (visit, allowed) = (portal.Visit, Allowed(portal));
        var item = new JsonObject { ["id"] = subscription.Items("items")[0].Id() };
        if (visit.Field("price").Length > 0)
        {
            if (!allowed.Contains("price") || Choices(portal).All(price => price.Id() != visit.Field("price"))) throw ApiError.Invalid("This plan isn't offered here.");
            item["price"] = visit.Field("price");
        }
        if (visit.Field("quantity").Length > 0 && allowed.Contains("quantity"))
            item["quantity"] = int.TryParse(visit.Field("quantity"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : throw ApiError.Invalid("Write how many you want, as a number.");
        var wanted = Settings(portal);
        wanted["items"] = new JsonArray(item);
        if (visit.Field("code").Length == 0 || !allowed.Contains("promotion_code")) return wanted;
        var code = PromotionCodes.Typed(portal.Scope, visit.Field("code")) ?? throw ApiError.Invalid("This promotion code is invalid.");
        wanted["discounts"] = new JsonArray(new JsonObject { ["promotion_code"] = code.Id() });
        return wanted;
    }

    private static JsonObject Fixed(PortalVisit portal, JsonObject flow)
    {
        var wanted = Settings(portal);
        wanted["items"] = Documents.Array(flow.Items("items").Select(given =>
        {
            var item = new JsonObject { ["id"] = given.Text("id") };
            foreach (var name in (string[])["price", "quantity"])
            {
                if (given[name] is not null) item[name] = given[name]!.DeepClone();
            }
            return (JsonNode?)item;
        }));
        if (flow["discounts"] is JsonArray { Count: > 0 } discounts)
            wanted["discounts"] = Documents.Array(discounts.OfType<JsonObject>().Select(d => (JsonNode?)new JsonObject(d.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value!.DeepClone())))));
        return wanted;
    }

    private static JsonObject Settings(PortalVisit portal)
    {
        var settings = Update(portal);
        var wanted = new JsonObject { ["proration_behavior"] = settings.Text("proration_behavior") ?? "none" };
        if (settings.Text("billing_cycle_anchor") == "now") wanted["billing_cycle_anchor"] = "now";
        if (settings.Text("trial_update_behavior") == "end_trial") wanted["trial_end"] = "now";
        return wanted;
    }

    private static IEnumerable<JsonObject> Choices(PortalVisit portal) => Update(portal).Items("_products")
        .SelectMany(product => product.Texts("prices")).Select(id => portal.Scope.Find(Prices.Kind, id)).OfType<JsonObject>().Where(price => price.Flag("active"));

    private static string Option(PortalVisit portal, JsonObject price, string? current) =>
        $"<option value=\"{price.Id()}\"{(price.Id() == current ? " selected" : "")}>{Layout.Text(Prices.NameOf(portal.Scope, price))}, {Amounts.Shown(Prices.Amount(price, 1), price.Text("currency")!)} a {price.TextAt("recurring.interval")}</option>";

    private static List<string> Allowed(PortalVisit portal) => Update(portal).Texts("default_allowed_updates");

    private static JsonObject Update(PortalVisit portal) => portal.Configuration.Child("features")!.Child("subscription_update")!;
}
