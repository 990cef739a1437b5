using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Customers;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Invoices;

/// <summary>The invoice state machine: draft → open → paid, void or uncollectible.</summary>
internal static class Invoices
{
    public const string Kind = "invoice";
    public const string FinalizeDue = "invoice.finalize";
    public const string CollectDue = "invoice.collect";
    public const string OverdueDue = "invoice.overdue";
    public const string WillBeDueDue = "invoice.will_be_due";

    /// <summary>An empty draft for a customer. The caller adds lines, then tells of it with `invoice.created`.</summary>
    public static JsonObject Draft(Scope scope, JsonObject customer, string currency, string reason)
    {
        var invoice = scope.New(Kind, "in");
        invoice["status"] = "draft";
        invoice["customer"] = customer.Id();
        invoice["_draft_of"] = customer.Id();
        invoice["currency"] = currency;
        invoice["billing_reason"] = reason;
        invoice["auto_advance"] = false;
        invoice["collection_method"] = "charge_automatically";
        invoice["account_country"] = "US";
        invoice["account_name"] = "Sandbox";
        invoice["issuer"] = new JsonObject { ["type"] = "self" };
        invoice["metadata"] = new JsonObject();
        foreach (var name in (string[])["address", "email", "name", "phone", "shipping", "tax_exempt"]) invoice[$"customer_{name}"] = customer[name]?.DeepClone();
        invoice["custom_fields"] = customer.At("invoice_settings.custom_fields")?.DeepClone();
        invoice["footer"] = customer.At("invoice_settings.footer")?.DeepClone();
        invoice["lines"] = Documents.ListOf($"/v1/invoices/{invoice.Id()}/lines", []);
        invoice["period_start"] = scope.Now;
        invoice["period_end"] = scope.Now;
        invoice["test_clock"] = customer["test_clock"]?.DeepClone();
        InvoiceTotals.Recount(scope, invoice);
        return invoice;
    }

    /// <summary>Draft → open (or paid, when the customer balance covers it): number, balance, payment intent.</summary>
    /// <remarks>One that was <paramref name="paidBy"/> an intent already takes nothing from the balance and makes no intent of its own.</remarks>
    public static void Finalize(Scope scope, JsonObject invoice, JsonObject? paidBy = null)
    {
        RequireStatus(invoice, "finalize", "draft");
        var customer = scope.Get("customer", invoice.Text("customer")!);
        invoice["_draft_of"] = null;
        invoice["status"] = "open";
        invoice["number"] ??= Number(customer);
        invoice["effective_at"] ??= scope.Now;
        invoice["automatically_finalizes_at"] = null;
        invoice["status_transitions"]!["finalized_at"] = scope.Now;
        invoice["hosted_invoice_url"] = $"{Engine.BaseToken}/invoice/{invoice.Id()}";
        invoice["invoice_pdf"] = $"{Engine.BaseToken}/invoice/{invoice.Id()}/pdf";
        if (invoice.Text("collection_method") == "send_invoice") SetDueDate(scope, invoice);
        if (paidBy is null) InvoiceTotals.ApplyBalance(scope, invoice, customer);
        else InvoiceTotals.WithoutBalance(invoice);
        scope.Unschedule(FinalizeDue, invoice.Id());
        scope.EmitUpdate("customer.updated", customer);
        if (paidBy is null && invoice.Long("amount_due") > 0) InvoicePayments.Open(scope, invoice);
        scope.EmitUpdate("invoice.updated", invoice);
        scope.Emit("invoice.finalized", invoice);
        if (paidBy is not null) InvoicePayments.PaidBy(scope, invoice, paidBy);
        else if (invoice.Long("amount_due") == 0) MarkPaid(scope, invoice);
    }

    /// <summary>An open invoice is settled: by a payment, by credit, or outside.</summary>
    public static void MarkPaid(Scope scope, JsonObject invoice)
    {
        invoice["status"] = "paid";
        if (invoice.Flag("_out_of_band")) invoice["amount_paid_off_stripe"] = invoice.Long("amount_remaining");
        invoice["amount_paid"] = invoice.Long("amount_due");
        invoice["amount_remaining"] = 0;
        invoice["attempted"] = true;
        invoice["next_payment_attempt"] = null;
        invoice["status_transitions"]!["paid_at"] = scope.Now;
        Settled(scope, invoice);
        scope.EmitUpdate("invoice.updated", invoice);
        scope.Emit("invoice.paid", invoice);
        scope.Emit("invoice.payment_succeeded", invoice);
        Follow(scope, invoice);
    }

    public static void Void(Scope scope, JsonObject invoice)
    {
        RequireStatus(invoice, "void", "open", "uncollectible");
        InvoicePayments.Cancel(scope, invoice);
        InvoiceTotals.ReturnBalance(scope, invoice, scope.Get("customer", invoice.Text("customer")!));
        Close(scope, invoice, "void", "voided_at");
        scope.EmitUpdate("invoice.updated", invoice);
        scope.Emit("invoice.voided", invoice);
        Follow(scope, invoice);
    }

    public static void MarkUncollectible(Scope scope, JsonObject invoice)
    {
        RequireStatus(invoice, "mark as uncollectible", "open");
        Close(scope, invoice, "uncollectible", "marked_uncollectible_at");
        scope.EmitUpdate("invoice.updated", invoice);
        scope.Emit("invoice.marked_uncollectible", invoice);
        Follow(scope, invoice);
    }

    /// <summary>Sends it to the customer; the sandbox mails nothing.</summary>
    public static void Send(Scope scope, JsonObject invoice)
    {
        RequireStatus(invoice, "send", "draft", "open");
        if (invoice.Text("status") == "draft") Finalize(scope, invoice);
        scope.Emit("invoice.sent", invoice);
    }

    /// <summary>Removes a draft; what was on it goes too.</summary>
    public static void Delete(Scope scope, JsonObject invoice)
    {
        RequireStatus(invoice, "delete", "draft");
        foreach (var item in scope.All(InvoiceItems.Kind, "invoice", invoice.Id()).ToList()) scope.Remove(item);
        scope.Unschedule(FinalizeDue, invoice.Id());
        scope.Emit("invoice.deleted", invoice);
        scope.Remove(invoice);
    }

    public static void RequireStatus(JsonObject invoice, string verb, params ReadOnlySpan<string> allowed)
    {
        var status = invoice.Text("status")!;
        if (allowed.Contains(status)) return;
        throw ApiError.State(status == "paid" ? "Invoice is already paid" : $"You cannot {verb} this invoice: its status is {status}.", "invoice_not_editable");
    }

    /// <summary>Tells its subscription and its checkout session.</summary>
    public static void Follow(Scope scope, JsonObject invoice)
    {
        foreach (var follow in scope.Work.Engine.Table.AfterInvoice) follow(scope, invoice);
    }

    /// <summary>The subscription an invoice is for.</summary>
    public static string? SubscriptionOf(JsonObject invoice) => invoice.TextAt("parent.subscription_details.subscription");

    private static void Close(Scope scope, JsonObject invoice, string status, string moment)
    {
        invoice["status"] = status;
        invoice["next_payment_attempt"] = null;
        invoice["auto_advance"] = false;
        invoice["status_transitions"]![moment] = scope.Now;
        Settled(scope, invoice);
    }

    /// <summary>Nothing more will happen to it by itself; its customer owes nothing for it.</summary>
    private static void Settled(Scope scope, JsonObject invoice)
    {
        foreach (var due in (string[])[CollectDue, OverdueDue, WillBeDueDue]) scope.Unschedule(due, invoice.Id());
        SetDelinquent(scope, invoice, false);
    }

    /// <summary>`delinquent` tells how the customer's last invoice to change stands: unpaid when due, or settled.</summary>
    public static void SetDelinquent(Scope scope, JsonObject invoice, bool delinquent)
    {
        if (scope.Find("customer", invoice.Text("customer")) is not { } customer || customer.Flag("delinquent") == delinquent) return;
        customer["delinquent"] = delinquent;
        scope.EmitUpdate("customer.updated", customer);
    }

    private static string Number(JsonObject customer)
    {
        customer["invoice_prefix"] ??= Ids.Random(8).ToUpperInvariant();
        var sequence = customer.LongOrNull("next_invoice_sequence") ?? 1;
        customer["next_invoice_sequence"] = sequence + 1;
        return $"{customer.Text("invoice_prefix")}-{sequence:0000}";
    }

    private static void SetDueDate(Scope scope, JsonObject invoice)
    {
        invoice["due_date"] ??= scope.Now + (invoice.Long("_days_until_due") * 86_400);
        scope.Schedule(OverdueDue, invoice.Id(), invoice.Long("due_date"));
        var notice = invoice.Long("due_date") - (long)scope.Options.Rules.DueNotice.TotalSeconds;
        if (notice > scope.Now) scope.Schedule(WillBeDueDue, invoice.Id(), notice);
    }
}
