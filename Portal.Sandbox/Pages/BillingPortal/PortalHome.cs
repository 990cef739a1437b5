using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Resources.Subscriptions;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages.BillingPortal;

/// <summary>Everything of a customer on one page: subscriptions, ways to pay, details, invoices.</summary>
internal static class PortalHome
{
    private const int ShownInvoices = 50;

    public static string Of(PortalVisit portal) => $"""
        {Headline(portal)}
        <h2>Subscriptions</h2>{Listed(portal.Subscriptions.Select(subscription => Subscription(portal, subscription)), "No subscription.")}
        <h2>Ways to pay</h2>{Listed(portal.Scope.All(PaymentMethods.Kind, "customer", portal.Customer.Id()).Select(method => Method(portal, method)), "No card yet.")}
        {(portal.Offers("payment_method_update") ? $"<details><summary>Add a card</summary>{CardForm(portal)}</details>" : "")}
        {(portal.Offers("customer_update") ? PortalDetails.Of(portal) : "")}
        {(portal.Offers("invoice_history") ? $"<h2>Invoices</h2>{Listed(Invoices(portal), "No invoice.")}" : "")}
        """;

    /// <summary>A plan's name and price: "Core, $19.00 a month".</summary>
    public static string Plan(Scope scope, JsonObject item, string currency)
    {
        var (count, interval) = (item.Child("price")!.Child("recurring")!.LongOrNull("interval_count") ?? 1, item.TextAt("price.recurring.interval"));
        var quantity = item.LongOrNull("quantity") is { } q and not 1 ? $"{q} × " : "";
        return $"<strong>{quantity}{Layout.Text(Prices.NameOf(scope, item.Child("price")!))}</strong>, {Amounts.Shown(SubscriptionItems.Amount(item), currency)} {(count == 1 ? $"a {interval}" : $"every {count} {interval}s")}";
    }

    public static string CardForm(PortalVisit portal) => $"""
        <form method="post" action="{portal.Url}/card" novalidate>
        {PaymentForm.Fields(portal.Visit.Form, withBank: false)}
        <button type="submit">Save card</button></form>
        """;

    private static string Headline(PortalVisit portal) =>
        portal.Configuration.TextAt("business_profile.headline") is { } words ? $"<p>{Layout.Text(words)}</p>" : "";

    private static string Subscription(PortalVisit portal, JsonObject subscription)
    {
        var plans = string.Join("<br>", subscription.Items("items").Select(item => Plan(portal.Scope, item, subscription.Text("currency")!)));
        var ends = subscription.LongOrNull("cancel_at");
        var when = ends is null ? $"renews {PortalVisit.Day(SubscriptionItems.PeriodOf(subscription).End)}" : $"ends {PortalVisit.Day(ends.Value)}";
        return $"<p>{plans}<br>{subscription.Text("status")!.Replace('_', ' ')}, {when}</p>{Verbs(portal, subscription, ends is not null)}";
    }

    private static string Verbs(PortalVisit portal, JsonObject subscription, bool ends)
    {
        var form = portal.Offers("subscription_update") && !ends ? PlanChange.Form(portal, subscription) : "";
        var change = form.Length == 0 ? "" : $"<details><summary>Change plan</summary>{form}</details>";
        if (!portal.Offers("subscription_cancel")) return change;
        return change + (ends ? portal.Button("resume", "subscription", subscription.Id(), "Keep plan", "") : PortalFlows.CancelForm(portal, subscription));
    }

    private static string Method(PortalVisit portal, JsonObject method)
    {
        var type = method.Text("type")!;
        var name = type == "card" ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(method.TextAt("card.brand")!) : method.TextAt("us_bank_account.bank_name");
        var label = $"{Layout.Text(name)} ending in {method.TextAt($"{type}.last4")}";
        if (portal.Customer.TextAt("invoice_settings.default_payment_method") == method.Id()) return $"<p>{label} <strong>(default)</strong></p>";
        return portal.Offers("payment_method_update")
            ? $"<p>{label}</p>{portal.Button("default", "method", method.Id(), "Make default", "quiet")} {portal.Button("remove", "method", method.Id(), "Remove", "quiet")}"
            : $"<p>{label}</p>";
    }

    private static IEnumerable<string> Invoices(PortalVisit portal) => portal.Scope.All(Resources.Invoices.Invoices.Kind, "customer", portal.Customer.Id())
        .Where(invoice => invoice.Text("status") != "draft").Take(ShownInvoices)
        .Select(invoice => $"<p><a href=\"/invoice/{invoice.Id()}\">{Layout.Text(invoice.Text("number"))}</a>, {PortalVisit.Day(invoice.Long("created"))}, {Amounts.Shown(invoice.Long("total"), invoice.Text("currency")!)}, {invoice.Text("status")}</p>");

    private static string Listed(IEnumerable<string> parts, string none) => string.Concat(parts) is { Length: > 0 } all ? all : $"<p class=\"muted\">{none}</p>";
}
