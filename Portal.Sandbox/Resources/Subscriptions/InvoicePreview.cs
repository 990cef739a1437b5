using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>`POST /v1/invoices/create_preview`: the change is really made, the invoice read, and all of it taken back.</summary>
internal static class InvoicePreview
{
    public static void Register(ApiTable table) => table.Post("/v1/invoices/create_preview", call => Of(call.Scope, call.Parameters));

    /// <summary>The next invoice of a subscription as it stands.</summary>
    public static JsonObject Next(Scope scope, string subscription) => Of(scope, new JsonObject { ["subscription"] = subscription });

    private static JsonObject Of(Scope scope, JsonObject given)
    {
        scope.Work.Flush();
        var database = scope.Work.Database;
        database.Run("SAVEPOINT preview");
        try
        {
            var trial = new Work(scope.Work.Engine, database, scope.Now) { IsPreview = true }.In(scope.Account);
            return Shown(Make(trial, given));
        }
        finally
        {
            database.Run("ROLLBACK TO preview");
            database.Run("RELEASE preview");
        }
    }

    private static JsonObject Make(Scope scope, JsonObject given)
    {
        var details = given.Child("subscription_details")?.Copy() ?? [];
        if (given["discounts"] is JsonArray discounts) details["discounts"] = discounts.DeepClone();
        if (given.Text("subscription") is not { } id) return OfNew(scope, given, details);
        var subscription = scope.Refer(Subscriptions.Kind, id, "subscription");
        Subscriptions.RequireLive(subscription);
        var before = subscription.Text("latest_invoice");
        if (details.Count > 0) new SubscriptionChange(scope, subscription, details).Apply();
        if (details.Flag("cancel_now")) throw ApiError.Invalid("The sandbox previews changes and renewals, not cancellations.", "subscription_details[cancel_now]");
        AddItems(scope, given, subscription.Text("customer")!);
        if (subscription.Text("latest_invoice") is { } made && made != before) return scope.Get(Invoices.Invoices.Kind, made);
        if (subscription["cancel_at"] is not null) throw ApiError.State("No upcoming invoices for customer: the subscription ends.", "invoice_upcoming_none");
        var (start, end) = SubscriptionItems.PeriodOf(subscription);
        SubscriptionItems.SetPeriod(subscription, end, Period.End(SubscriptionItems.Recurring(subscription), subscription.Long("billing_cycle_anchor"), end));
        return SubscriptionInvoices.Renewal(scope, subscription, start, end);
    }

    /// <summary>Without a subscription: the first invoice of one that would begin now, or just the waiting items.</summary>
    private static JsonObject OfNew(Scope scope, JsonObject given, JsonObject details)
    {
        var customer = given.Text("customer") is { } id ? scope.Refer("customer", id, "customer") : scope.New("customer", "cus");
        AddItems(scope, given, customer.Id());
        if (details.Items("items").Count > 0)
        {
            details["customer"] = customer.Id();
            details["payment_behavior"] = "default_incomplete";
            return scope.Get(Invoices.Invoices.Kind, Subscriptions.Create(scope, details).Text("latest_invoice")!);
        }
        var invoice = Invoices.Invoices.Draft(scope, customer, given.Text("currency") ?? customer.Text("currency") ?? "usd", "manual");
        InvoiceItems.Sweep(scope, invoice);
        if (invoice.Items("lines").Count == 0) throw ApiError.State($"No upcoming invoices for customer: {customer.Id()}", "invoice_upcoming_none");
        return invoice;
    }

    private static void AddItems(Scope scope, JsonObject given, string customer)
    {
        foreach (var wanted in given.Items("invoice_items"))
        {
            var price = InvoiceItemsApi.PriceOf(scope, wanted, "invoice_items.");
            var item = InvoiceItems.New(scope, customer, wanted.Long("amount"), wanted.Text("currency") ?? price?.Text("currency") ?? "usd", wanted.Text("description"));
            if (price is not null) InvoiceItems.SetPrice(item, price, wanted.LongOrNull("quantity") ?? 1);
        }
    }

    private static JsonObject Shown(JsonObject invoice)
    {
        var shown = invoice.Copy();
        shown["id"] = Ids.New("upcoming_in");
        foreach (var name in (string[])["number", "hosted_invoice_url", "invoice_pdf", "next_payment_attempt"]) shown[name] = null;
        if (shown["billing_reason"]?.GetValue<string>() == "subscription_cycle") shown["billing_reason"] = "upcoming";
        return shown;
    }
}
