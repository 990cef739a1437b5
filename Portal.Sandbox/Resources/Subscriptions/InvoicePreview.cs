using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Discounts;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>`POST /v1/invoices/create_preview`: the change is really made, the invoice read, and all of it taken back.</summary>
internal static class InvoicePreview
{
    public static void Register(ApiTable table) => table.Post("/v1/invoices/create_preview", call => Of(call.Scope, call.Parameters));

    /// <summary>The next invoice of a subscription as it stands.</summary>
    public static JsonObject Next(Scope scope, string subscription) => Of(scope, new JsonObject { ["subscription"] = subscription });

    /// <summary>The invoice the given parameters of `create_preview` would make.</summary>
    public static JsonObject Of(Scope scope, JsonObject given)
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
        var recurringOnly = given.Text("preview_mode") == "recurring";
        if (recurringOnly) details["proration_behavior"] = "none";
        if (given.Text("subscription") is not { } id) return OfNew(scope, given, details);
        var subscription = scope.Refer(Subscriptions.Kind, id, "subscription");
        Subscriptions.RequireLive(subscription);
        RequireSame(scope, subscription, given);
        var before = subscription.Text("latest_invoice");
        AddItems(scope, given, subscription.Text("customer")!, subscription.Id());
        ApiError.Renaming("items", "subscription_details[items]", () => Change(scope, subscription, details));
        if (subscription.Text("latest_invoice") is { } made && made != before && !recurringOnly) return scope.Get(Invoices.Invoices.Kind, made);
        if (subscription["ended_at"] is not null) throw NoneUpcoming(subscription);
        return Next(scope, subscription, recurringOnly);
    }

    private static void Change(Scope scope, JsonObject subscription, JsonObject details)
    {
        if (details.Flag("cancel_now"))
        {
            var prorates = details.Text("proration_behavior") is null or "create_prorations" or "always_invoice";
            SubscriptionCancellation.End(scope, subscription, prorates, invoiceNow: true);
        }
        else if (details.Text("resume_at") == "now")
        {
            SubscriptionPause.Begin(scope, subscription, details);
        }
        else if (details.Count > 0)
        {
            new SubscriptionChange(scope, subscription, details).Apply();
        }
    }

    private static ApiError NoneUpcoming(JsonObject subscription) =>
        ApiError.State($"No upcoming invoices for customer: {subscription.Text("customer")}", "invoice_upcoming_none");

    /// <summary>The renewal that comes next.</summary>
    private static JsonObject Next(Scope scope, JsonObject subscription, bool recurringOnly)
    {
        if (subscription["cancel_at"] is not null || subscription.Text("status") == "paused") throw NoneUpcoming(subscription);
        var (start, end) = SubscriptionItems.PeriodOf(subscription);
        if (subscription.Text("status") == "trialing") subscription["status"] = "active";
        SubscriptionItems.SetPeriod(subscription, end, Period.End(SubscriptionItems.Recurring(subscription), subscription.Long("billing_cycle_anchor"), end));
        return SubscriptionInvoices.Renewal(scope, subscription, start, end, recurringOnly);
    }

    /// <summary>Without a subscription: the first invoice of one that would begin now, or just the waiting items.</summary>
    private static JsonObject OfNew(Scope scope, JsonObject given, JsonObject details)
    {
        var customer = given.Text("customer") is { } id ? scope.Refer("customer", id, "customer") : scope.New("customer", "cus");
        AddItems(scope, given, customer.Id(), subscription: null);
        if (details.Items("items").Count > 0)
        {
            details["customer"] = customer.Id();
            details["payment_behavior"] = "default_incomplete";
            var made = "";
            ApiError.Renaming("items", "subscription_details[items]", () => made = Subscriptions.Create(scope, details).Text("latest_invoice")!);
            return scope.Get(Invoices.Invoices.Kind, made);
        }
        var invoice = Invoices.Invoices.Draft(scope, customer, given.Text("currency") ?? customer.Text("currency") ?? "usd", "manual");
        if (given["discounts"] is JsonArray discounts)
            invoice["discounts"] = Discounts.Discounts.Make(scope, discounts, new DiscountUse(customer, invoice.Text("currency"), null, Invoices.Invoices.Kind, invoice.Id()), "discounts");
        InvoiceItems.Sweep(scope, invoice);
        InvoiceTotals.Recount(scope, invoice);
        return invoice.Items("lines").Count > 0 ? invoice : throw ApiError.State($"No upcoming invoices for customer: {customer.Id()}", "invoice_upcoming_none");
    }

    private static void AddItems(Scope scope, JsonObject given, string customer, string? subscription)
    {
        var items = given.Items("invoice_items");
        for (var i = 0; i < items.Count; i++) ApiError.Renaming("invoice_items", $"invoice_items[{i}]", () => AddItem(scope, items[i], customer, subscription));
    }

    /// <summary>The subscription's own customer and currency, where the request names them too.</summary>
    private static void RequireSame(Scope scope, JsonObject subscription, JsonObject given)
    {
        if (given.Text("customer") is { } customer && scope.Refer("customer", customer, "customer").Id() != subscription.Text("customer"))
            throw ApiError.Invalid($"The subscription {subscription.Id()} does not belong to the customer {customer}.", "customer");
        if (given.Child("subscription_details")?["billing_mode"] is not null)
            throw ApiError.Invalid("The billing mode of a subscription that exists cannot be previewed.", "subscription_details[billing_mode]");
        if (given.Text("currency") is { } currency && !string.Equals(currency, subscription.Text("currency"), StringComparison.OrdinalIgnoreCase))
            throw ApiError.Invalid($"The subscription {subscription.Id()} is in {subscription.Text("currency")}.", "currency");
    }

    /// <summary>An item that is only thought, or one that waits (`invoiceitem`) with other values.</summary>
    private static void AddItem(Scope scope, JsonObject wanted, string customer, string? subscription)
    {
        var item = wanted.Text("invoiceitem") is { } known
            ? scope.Refer(InvoiceItems.Kind, known, "invoice_items[invoiceitem]")
            : InvoiceItems.New(scope, customer, 0, (wanted.Text("currency") ?? scope.Find(customer)?.Text("currency") ?? "usd").ToLowerInvariant(), null);
        if (wanted.Text("invoiceitem") is null && subscription is not null) InvoiceItems.Belong(item, subscription, null);
        if (wanted.LongOrNull("unit_amount") is { } unit) wanted["unit_amount_decimal"] = unit.ToString(System.Globalization.CultureInfo.InvariantCulture);
        InvoiceItems.Fill(scope, item, wanted, "invoice_items");
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
