using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.CustomerPortal;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Resources.Subscriptions;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages;

/// <summary>The Customer Portal: subscriptions, ways to pay, invoices.</summary>
internal static class CustomerPortalPage
{
    private const string Path = "/customer-portal/{id}";

    public static void Register(ApiTable table)
    {
        table.Page("GET", Path, visit => Show(visit, error: null));
        table.Page("POST", Path + "/card", visit => Do(visit, "payment_method_update", AddCard));
        table.Page("POST", Path + "/default", visit => Do(visit, "payment_method_update", MakeDefault));
        table.Page("POST", Path + "/remove", visit => Do(visit, "payment_method_update", RemoveCard));
        table.Page("POST", Path + "/cancel", visit => Do(visit, "subscription_cancel", Cancel));
        table.Page("POST", Path + "/resume", visit => Do(visit, "subscription_cancel", Resume));
    }

    private static PageAnswer Do(PageVisit visit, string feature, Action<Scope, JsonObject, PageVisit> action)
    {
        var (scope, session) = visit.Open(CustomerPortalApi.Session, visit.Route("id"));
        try
        {
            if (!CustomerPortalApi.Offers(scope, session, feature)) throw ApiError.Invalid("This isn't offered here.");
            action(scope, session, visit);
            return PageAnswer.Redirect($"{Engine.BaseToken}/customer-portal/{session.Id()}");
        }
        catch (ApiError refused)
        {
            return Show(visit, refused.Message);
        }
    }

    private static void AddCard(Scope scope, JsonObject session, PageVisit visit)
    {
        var customer = scope.Get("customer", session.Text("customer")!);
        var method = PaymentForm.Read(scope, visit);
        PaymentMethods.Attach(scope, method, customer);
        method["_set_up"] = true;
        SetDefault(scope, customer, method);
    }

    private static void MakeDefault(Scope scope, JsonObject session, PageVisit visit) =>
        SetDefault(scope, scope.Get("customer", session.Text("customer")!), Own(scope, session, PaymentMethods.Kind, visit.Field("method")));

    private static void RemoveCard(Scope scope, JsonObject session, PageVisit visit) =>
        PaymentMethods.Detach(scope, Own(scope, session, PaymentMethods.Kind, visit.Field("method")));

    private static void Cancel(Scope scope, JsonObject session, PageVisit visit)
    {
        var subscription = Own(scope, session, Subscriptions.Kind, visit.Field("subscription"));
        if (CustomerPortalApi.CancelsAtPeriodEnd(scope, session))
            new SubscriptionChange(scope, subscription, new JsonObject { ["cancel_at_period_end"] = true }).Apply();
        else
            Subscriptions.Cancel(scope, subscription, "cancellation_requested");
    }

    private static void Resume(Scope scope, JsonObject session, PageVisit visit) =>
        new SubscriptionChange(scope, Own(scope, session, Subscriptions.Kind, visit.Field("subscription")), new JsonObject { ["cancel_at_period_end"] = false }).Apply();

    /// <summary>Nobody changes what isn't theirs.</summary>
    private static JsonObject Own(Scope scope, JsonObject session, string kind, string id) =>
        scope.Find(kind, id) is { } found && found.Text("customer") == session.Text("customer") ? found : throw ApiError.Missing(kind, id, "id");

    private static void SetDefault(Scope scope, JsonObject customer, JsonObject method)
    {
        customer["invoice_settings"]!["default_payment_method"] = method.Id();
        scope.EmitUpdate("customer.updated", customer);
        // A subscription's own method would win over the default the person has just chosen.
        foreach (var subscription in scope.All(Subscriptions.Kind, "customer", customer.Id()).Where(s => s["ended_at"] is null && s.Text("default_payment_method") is not null).ToList())
        {
            subscription["default_payment_method"] = method.Id();
            scope.EmitUpdate("customer.subscription.updated", subscription);
        }
    }

    private static PageAnswer Show(PageVisit visit, string? error)
    {
        var (scope, session) = visit.Open(CustomerPortalApi.Session, visit.Route("id"));
        var customer = scope.Get("customer", session.Text("customer")!);
        var back = session.Text("return_url") is { } url ? $"<p><a href=\"{Layout.Text(url)}\">Return to the site</a></p>" : "";
        return PageAnswer.Html(Layout.Page("Your billing", $"""
            {back}{Layout.Error(error)}
            <h2>Subscriptions</h2>{Listed(scope.All(Subscriptions.Kind, "customer", customer.Id()).Where(s => s["ended_at"] is null).Select(s => Subscription(scope, session, s)), "No subscription.")}
            <h2>Ways to pay</h2>{Listed(scope.All(PaymentMethods.Kind, "customer", customer.Id()).Select(m => Method(session, customer, m)), "No card yet.")}
            {(CustomerPortalApi.Offers(scope, session, "payment_method_update") ? CardForm(visit, session) : "")}
            <h2>Invoices</h2>{Listed(scope.All(Invoices.Kind, "customer", customer.Id()).Where(i => i.Text("status") != "draft").Take(50).Select(Invoice), "No invoice.")}
            """), error is null ? 200 : 402);
    }

    private static string Subscription(Scope scope, JsonObject session, JsonObject subscription)
    {
        var item = subscription.Items("items")[0];
        var price = Amounts.Shown(SubscriptionItems.Amount(item), subscription.Text("currency")!);
        var ends = subscription.LongOrNull("cancel_at");
        var when = ends is null ? $"renews {Day(SubscriptionItems.PeriodOf(subscription).End)}" : $"ends {Day(ends.Value)}";
        var verb = ends is null ? Button(session, "cancel", "subscription", subscription.Id(), "Cancel plan", "danger") : Button(session, "resume", "subscription", subscription.Id(), "Keep plan", "");
        return $"<p><strong>{Layout.Text(Prices.NameOf(scope, item.Child("price")!))}</strong>, {price} a {item.TextAt("price.recurring.interval")}, {subscription.Text("status")}, {when}</p>{(CustomerPortalApi.Offers(scope, session, "subscription_cancel") ? verb : "")}";
    }

    private static string Method(JsonObject session, JsonObject customer, JsonObject method)
    {
        var type = method.Text("type")!;
        var name = type == "card" ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(method.TextAt("card.brand")!) : method.TextAt("us_bank_account.bank_name");
        var label = $"{Layout.Text(name)} ending in {method.TextAt($"{type}.last4")}";
        return customer.TextAt("invoice_settings.default_payment_method") == method.Id()
            ? $"<p>{label} <strong>(default)</strong></p>"
            : $"<p>{label}</p>{Button(session, "default", "method", method.Id(), "Make default", "quiet")} {Button(session, "remove", "method", method.Id(), "Remove", "quiet")}";
    }

    private static string Invoice(JsonObject invoice) =>
        $"<p><a href=\"/invoice/{invoice.Id()}\">{invoice.Text("number")}</a>, {Day(invoice.Long("created"))}, {Amounts.Shown(invoice.Long("total"), invoice.Text("currency")!)}, {invoice.Text("status")}</p>";

    private static string CardForm(PageVisit visit, JsonObject session) => $"""
        <details><summary>Add a card</summary><form method="post" action="/customer-portal/{session.Id()}/card" novalidate>
        {PaymentForm.Fields(visit.Form, withBank: false)}
        <button type="submit">Save card</button></form></details>
        """;

    private static string Button(JsonObject session, string verb, string field, string id, string label, string style) =>
        $"<form class=\"inline\" method=\"post\" action=\"/customer-portal/{session.Id()}/{verb}\"><input type=\"hidden\" name=\"{field}\" value=\"{id}\"><button class=\"{style}\" type=\"submit\">{label}</button></form>";

    private static string Listed(IEnumerable<string> parts, string none) => string.Concat(parts) is { Length: > 0 } all ? all : $"<p class=\"muted\">{none}</p>";

    private static string Day(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
