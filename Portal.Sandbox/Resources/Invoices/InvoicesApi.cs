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
        table.Get("/v1/invoices", call => call.List(Kind, invoice => Lists.InRange(call, "due_date", invoice.LongOrNull("due_date")), $"subscription={subscription}", "customer", "status", "collection_method"));
        table.Get("/v1/invoices/search", call => Search.Page(call, Kind));
        table.Get("/v1/invoices/{id}", call => call.Target(Kind));
        table.Post("/v1/invoices", Create);
        table.Post("/v1/invoices/{id}", Update);
        table.Delete("/v1/invoices/{id}", Delete);
        table.Post("/v1/invoices/{id}/finalize", FinalizeIt);
        table.Post("/v1/invoices/{id}/pay", Pay);
        table.Post("/v1/invoices/{id}/attach_payment", AttachPayment);
        table.Post("/v1/invoices/{id}/send", call => Do(call, Invoices.Send));
        table.Post("/v1/invoices/{id}/void", call => Do(call, Invoices.Void));
        table.Post("/v1/invoices/{id}/mark_uncollectible", call => Do(call, Invoices.MarkUncollectible));
        table.AfterBalance.Add(RefreshDrafts);
    }

    private static JsonObject Create(Call call)
    {
        var scope = call.Scope;
        var customer = scope.Refer("customer", call.Required("customer"), "customer");
        var currency = (call.Text("currency") ?? customer.Text("currency") ?? "usd").ToLowerInvariant();
        var invoice = Invoices.Draft(scope, customer, currency, "manual");
        customer["currency"] ??= currency;
        InvoiceFields.Apply(call, invoice, customer);
        if (call.Text("pending_invoice_items_behavior") == "include") InvoiceItems.Sweep(scope, invoice);
        InvoiceTotals.Recount(scope, invoice);
        InvoiceFields.PlanFinalization(call, invoice);
        scope.Emit("invoice.created", invoice);
        return invoice;
    }

    private static JsonObject Update(Call call)
    {
        var invoice = call.Target(Kind);
        var always = (string[])["metadata", "auto_advance", "default_payment_method", "expand"];
        if (invoice.Text("status") != "draft" && call.Parameters.Any(p => !always.Contains(p.Key)))
            throw ApiError.State("Finalized invoices can't be updated in this way.", "invoice_not_editable");
        InvoiceFields.Apply(call, invoice, call.Scope.Get("customer", invoice.Text("customer")!));
        if (invoice.Text("status") == "draft") InvoiceTotals.Recount(call.Scope, invoice);
        InvoiceFields.PlanFinalization(call, invoice);
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
        if (invoice.Text("status") == "draft")
        {
            Invoices.Finalize(scope, invoice);
            // Nothing is due, so finalizing was paying.
            if (invoice.Text("status") == "paid") return invoice;
        }
        Invoices.RequireStatus(invoice, "pay", "open", "uncollectible");
        if (call.Parameters.Flag("paid_out_of_band"))
        {
            InvoicePayments.Cancel(scope, invoice);
            invoice["_out_of_band"] = true;
            Invoices.MarkPaid(scope, invoice);
            return invoice;
        }
        if (InvoicePayments.IntentOf(scope, invoice)?.Text("status") == "processing")
            throw ApiError.State("This invoice's payment is already processing.", "invoice_payment_processing");
        InvoicePayments.Charge(scope, invoice, MethodFor(call, invoice), offSession: !call.Has("off_session") || call.Parameters.Flag("off_session"));
        return invoice;
    }

    private static JsonObject MethodFor(Call call, JsonObject invoice)
    {
        foreach (var parameter in (string[])["payment_method", "source"])
        {
            if (call.Text(parameter) is { } id) return PaymentMethods.Resolve(call.Scope, id, parameter);
        }
        return InvoicePayments.DefaultMethod(call.Scope, invoice)
            ?? throw ApiError.State("This customer has no attached payment source or default payment method. Please consider adding a default payment method.", "resource_missing");
    }

    private static JsonObject AttachPayment(Call call)
    {
        var invoice = call.Target(Kind);
        Invoices.RequireStatus(invoice, "attach a payment to", "open", "uncollectible");
        InvoicePayments.Attach(call.Scope, invoice, call.Scope.Refer(PaymentIntents.Kind, call.Required("payment_intent"), "payment_intent"));
        return invoice;
    }

    private static JsonObject Do(Call call, Action<Scope, JsonObject> verb)
    {
        var invoice = call.Target(Kind);
        verb(call.Scope, invoice);
        return invoice;
    }

    /// <summary>A draft shows what the balance would do to it, so it follows the balance.</summary>
    private static void RefreshDrafts(Scope scope, JsonObject customer)
    {
        foreach (var draft in scope.All(Kind, "_draft_of", customer.Id()).ToList()) InvoiceTotals.Recount(scope, draft);
    }
}
