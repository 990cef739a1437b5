using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Invoices;

/// <summary>`/v1/invoices`.</summary>
internal static class InvoicesApi
{
    private const string Kind = Invoices.Kind;

    public static void Register(ApiTable table)
    {
        const string subscription = "parent.subscription_details.subscription";
        table.Index(Kind, "customer", "_draft_of", subscription, "metadata.*");
        table.Get("/v1/invoices", call => call.List(Kind, null, $"subscription={subscription}", "customer", "status", "collection_method"));
        table.Get("/v1/invoices/search", call => Search.Page(call, Kind));
        table.Get("/v1/invoices/{id}", call => call.Target(Kind));
        table.Post("/v1/invoices", Create);
        table.Post("/v1/invoices/{id}", Update);
        table.Delete("/v1/invoices/{id}", Delete);
        table.Post("/v1/invoices/{id}/finalize", FinalizeIt);
        table.Post("/v1/invoices/{id}/pay", Pay);
        table.Post("/v1/invoices/{id}/send", call => Do(call, Invoices.Send));
        table.Post("/v1/invoices/{id}/void", call => Do(call, Invoices.Void));
        table.Post("/v1/invoices/{id}/mark_uncollectible", call => Do(call, Invoices.MarkUncollectible));
        table.AfterBalance.Add(RefreshDrafts);
    }

    private static JsonObject Create(Call call)
    {
        var scope = call.Scope;
        var customer = scope.Refer("customer", call.Required("customer"), "customer");
        var byInvoice = call.Text("collection_method") == "send_invoice";
        if (byInvoice && !call.Has("days_until_due") && !call.Has("due_date"))
            throw ApiError.BadParameter("If invoices are sent to customers, you must specify `days_until_due` or `due_date`.", "days_until_due", "parameter_missing");
        var currency = (call.Text("currency") ?? customer.Text("currency") ?? "usd").ToLowerInvariant();
        var invoice = Invoices.Draft(scope, customer, currency, "manual");
        Apply(call, invoice, customer);
        if (call.Text("pending_invoice_items_behavior") == "include") InvoiceItems.Sweep(scope, invoice);
        InvoiceTotals.Recount(scope, invoice);
        if (call.Parameters.Flag("auto_advance")) Collection.FinalizeLater(scope, invoice, scope.Options.Rules.DraftInvoiceFor);
        scope.Emit("invoice.created", invoice);
        return invoice;
    }

    private static JsonObject Update(Call call)
    {
        var invoice = call.Target(Kind);
        var always = (string[])["metadata", "auto_advance", "default_payment_method", "expand"];
        if (invoice.Text("status") != "draft" && call.Parameters.Any(p => !always.Contains(p.Key)))
            throw ApiError.State("Finalized invoices can't be updated in this way.", "invoice_not_editable");
        Apply(call, invoice, call.Scope.Get("customer", invoice.Text("customer")!));
        if (invoice.Text("status") == "draft")
        {
            InvoiceTotals.Recount(call.Scope, invoice);
            if (call.Parameters.Flag("auto_advance")) Collection.FinalizeLater(call.Scope, invoice, call.Scope.Options.Rules.DraftInvoiceFor);
        }
        call.Scope.EmitUpdate("invoice.updated", invoice);
        return invoice;
    }

    private static JsonObject Delete(Call call)
    {
        var invoice = call.Target(Kind);
        if (Invoices.SubscriptionOf(invoice) is not null) throw ApiError.State("You can only delete draft invoices that are not for a subscription.", "invoice_not_editable");
        Invoices.Delete(call.Scope, invoice);
        return new JsonObject { ["id"] = invoice.Id(), ["object"] = Kind, ["deleted"] = true };
    }

    private static JsonObject FinalizeIt(Call call)
    {
        var invoice = call.Target(Kind);
        if (call.Has("auto_advance")) invoice["auto_advance"] = call.Parameters.Flag("auto_advance");
        Invoices.Finalize(call.Scope, invoice);
        Collection.CollectSoon(call.Scope, invoice);
        return invoice;
    }

    private static JsonObject Pay(Call call)
    {
        var (scope, invoice) = (call.Scope, call.Target(Kind));
        if (invoice.Text("status") == "draft") Invoices.Finalize(scope, invoice);
        if (invoice.Text("status") == "paid" && invoice.Long("amount_due") == 0 && !call.Has("payment_method")) return invoice;
        Invoices.RequireStatus(invoice, "pay", "open", "uncollectible");
        if (call.Parameters.Flag("paid_out_of_band"))
        {
            InvoicePayments.Cancel(scope, invoice);
            Invoices.MarkPaid(scope, invoice);
            return invoice;
        }
        if (InvoicePayments.IntentOf(scope, invoice)?.Text("status") == "processing")
            throw ApiError.State("This invoice's payment is already processing.", "invoice_payment_processing");
        var method = call.Text("payment_method") is { } id ? PaymentMethods.Resolve(scope, id, "payment_method") : InvoicePayments.DefaultMethod(scope, invoice);
        if (method is null)
            throw ApiError.State("This customer has no attached payment source or default payment method. Please consider adding a default payment method.", "resource_missing");
        InvoicePayments.Charge(scope, invoice, method);
        return invoice;
    }

    private static JsonObject Do(Call call, Action<Scope, JsonObject> verb)
    {
        var invoice = call.Target(Kind);
        verb(call.Scope, invoice);
        return invoice;
    }

    private static void Apply(Call call, JsonObject invoice, JsonObject customer)
    {
        call.Copy(invoice, "auto_advance", "collection_method", "custom_fields", "default_payment_method", "description", "due_date", "effective_at",
            "footer", "number", "on_behalf_of", "statement_descriptor", "automatically_finalizes_at", "shipping_details");
        if (call.Parameters.Child("payment_settings") is { } settings)
        {
            foreach (var (name, value) in settings) invoice["payment_settings"]![name] = value?.DeepClone();
        }
        if (call.Has("days_until_due")) invoice["_days_until_due"] = call.Parameters.Long("days_until_due");
        foreach (var name in (string[])["transfer_data", "application_fee_amount", "on_behalf_of"])
        {
            if (call.Has(name)) invoice[$"_{name}"] = call.Parameters[name]?.DeepClone();
        }
        if (call.Parameters["discounts"] is JsonArray discounts) invoice["discounts"] = Discounts.Discounts.Make(call.Scope, discounts, customer, "discounts");
        if (call.Text("subscription") is { } id) invoice["parent"] = InvoiceParent.Of(call.Scope.Refer("subscription", id, "subscription"));
        call.CopyMetadata(invoice);
    }

    /// <summary>A draft shows what the balance would do to it, so it follows the balance.</summary>
    private static void RefreshDrafts(Scope scope, JsonObject customer)
    {
        foreach (var draft in scope.All(Kind, "_draft_of", customer.Id()).ToList()) InvoiceTotals.Recount(scope, draft);
    }
}
