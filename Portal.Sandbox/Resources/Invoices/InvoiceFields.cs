using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Discounts;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Invoices;

/// <summary>What a client sets on an invoice, and when it is to be finalized by itself.</summary>
internal static class InvoiceFields
{
    public static void Apply(Call call, JsonObject invoice, JsonObject customer)
    {
        call.Copy(invoice, "auto_advance", "collection_method", "custom_fields", "description", "due_date", "effective_at",
            "footer", "number", "on_behalf_of", "statement_descriptor", "shipping_details");
        if (call.Parameters.Child("payment_settings") is { } settings && settings.ContainsKey("payment_method_types"))
            invoice["payment_settings"]!["payment_method_types"] = settings["payment_method_types"]?.DeepClone();
        if (call.Has("days_until_due")) invoice["_days_until_due"] = call.Parameters.Long("days_until_due");
        RequireDue(call, invoice);
        foreach (var name in (string[])["transfer_data", "application_fee_amount", "on_behalf_of"])
        {
            if (call.Has(name)) invoice[$"_{name}"] = call.Parameters[name]?.DeepClone();
        }
        SetMethod(call, invoice, customer);
        if (call.Text("subscription") is { } id) invoice["parent"] = InvoiceParent.Of(call.Scope.Refer("subscription", id, "subscription"));
        SetDiscounts(call, invoice, customer);
        call.CopyMetadata(invoice);
    }

    /// <summary>`auto_advance` and `automatically_finalizes_at`: a draft is finalized later, an open invoice collected; or neither.</summary>
    public static void PlanFinalization(Call call, JsonObject invoice)
    {
        var (scope, draft) = (call.Scope, invoice.Text("status") == "draft");
        if (draft && call.Parameters.LongOrNull("automatically_finalizes_at") is { } moment)
        {
            if (moment <= scope.Now) throw ApiError.Invalid("`automatically_finalizes_at` must be in the future.", "automatically_finalizes_at");
            Collection.FinalizeAt(scope, invoice, moment);
        }
        else if (call.Has("auto_advance") && call.Parameters.Flag("auto_advance"))
        {
            if (draft) Collection.FinalizeLater(scope, invoice, scope.Options.Rules.DraftInvoiceFor);
            else Collection.CollectSoon(scope, invoice);
        }
        else if (call.Has("auto_advance"))
        {
            invoice["automatically_finalizes_at"] = null;
            invoice["next_payment_attempt"] = null;
            scope.Unschedule(Invoices.FinalizeDue, invoice.Id());
            scope.Unschedule(Invoices.CollectDue, invoice.Id());
        }
    }

    private static void RequireDue(Call call, JsonObject invoice)
    {
        if (invoice.Text("status") != "draft") return;
        if (call.Has("days_until_due") && call.Has("due_date"))
            throw ApiError.BadParameter("You may only specify one of these parameters: due_date, days_until_due.", "due_date");
        if (call.Parameters.LongOrNull("due_date") <= call.Scope.Now) throw ApiError.Invalid("The due date must be in the future.", "due_date");
        var sent = invoice.Text("collection_method") == "send_invoice";
        if (!sent && (call.Has("days_until_due") || call.Has("due_date")))
            throw ApiError.BadParameter("You can only set a due date on invoices with `collection_method=send_invoice`.", call.Has("due_date") ? "due_date" : "days_until_due");
        if (sent && invoice["_days_until_due"] is null && invoice["due_date"] is null)
            throw ApiError.BadParameter("If invoices are sent to customers, you must specify `days_until_due` or `due_date`.", "days_until_due", "parameter_missing");
    }

    private static void SetMethod(Call call, JsonObject invoice, JsonObject customer)
    {
        const string parameter = "default_payment_method";
        if (!call.Has(parameter)) return;
        invoice[parameter] = null;
        if (call.Text(parameter) is not { } id) return;
        var method = PaymentMethods.Resolve(call.Scope, id, parameter);
        if (method.Text("customer") != customer.Id())
            throw ApiError.Invalid($"The customer does not have a payment method with the ID {id}. The payment method must be attached to the customer.", parameter, "resource_missing");
        invoice[parameter] = method.Id();
    }

    private static void SetDiscounts(Call call, JsonObject invoice, JsonObject customer)
    {
        if (call.Parameters["discounts"] is not JsonArray discounts) return;
        var cents = invoice.Items("lines").Count == 0 ? (long?)null : invoice.Long("subtotal");
        var use = new DiscountUse(customer, invoice.Text("currency"), cents, Invoices.Kind, invoice.Id());
        invoice["discounts"] = Discounts.Discounts.Make(call.Scope, discounts, use, "discounts");
    }
}
