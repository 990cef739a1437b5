using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Invoices;

/// <summary>How an invoice is paid: its payment intent, the attempts, and `/v1/invoice_payments`.</summary>
internal static class InvoicePayments
{
    private const string Kind = "invoice_payment";

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "invoice", "payment.payment_intent");
        table.AfterIntent.Add(IntentChanged);
        table.Get("/v1/invoice_payments", List);
        table.Get("/v1/invoice_payments/{id}", call => call.Target(Kind));
        table.Includables["invoice.payments"] = (scope, invoice) =>
            Documents.ListOf($"/v1/invoice_payments?invoice={invoice.Id()}", scope.All(Kind, "invoice", invoice.Id()).Select(Rendering.Public));
        table.Includables["invoice.confirmation_secret"] = (scope, invoice) => IntentOf(scope, invoice) is { } intent
            ? new JsonObject { ["client_secret"] = intent.Text("client_secret"), ["type"] = "payment_intent" }
            : null;
    }

    /// <summary>Makes the payment intent of a finalized invoice.</summary>
    public static void Open(Scope scope, JsonObject invoice)
    {
        SetFee(invoice);
        var intent = PaymentIntents.Create(scope, invoice.Long("amount_due"), invoice.Text("currency")!, invoice.Text("customer"));
        intent["_invoice"] = invoice.Id();
        intent["description"] = invoice.Text("billing_reason") switch
        {
            "subscription_create" => "Subscription creation",
            "subscription_cycle" or "subscription_update" => "Subscription update",
            _ => $"Payment for Invoice {invoice.Text("number")}",
        };
        foreach (var name in (string[])["transfer_data", "application_fee_amount", "on_behalf_of"]) intent[name] = invoice[$"_{name}"]?.DeepClone();
        if (Invoices.SubscriptionOf(invoice) is not null) intent["setup_future_usage"] = "off_session";
        invoice["_intent"] = intent.Id();
        var payment = scope.New(Kind, "inpay");
        payment["invoice"] = invoice.Id();
        payment["amount_requested"] = invoice.Long("amount_due");
        payment["currency"] = invoice.Text("currency");
        payment["is_default"] = true;
        payment["payment"] = new JsonObject { ["type"] = "payment_intent", ["payment_intent"] = intent.Id() };
        payment["status"] = "open";
        scope.Emit("payment_intent.created", intent);
    }

    /// <summary>Charges the invoice with <paramref name="method"/>; a refusal is thrown as 402, and recorded.</summary>
    public static void Charge(Scope scope, JsonObject invoice, JsonObject method)
    {
        var intent = IntentOf(scope, invoice)!;
        intent["payment_method"] = method.Id();
        PaymentIntents.Confirm(scope, intent, new Confirmation { OffSession = true, MayWait = true });
        if (intent.Text("status") != "requires_action") return;
        throw new CardError("invoice_payment_intent_requires_action", null, "This invoice's payment requires the customer's action to complete.")
            .Refusal(about: (PaymentIntents.Kind, intent));
    }

    /// <summary>What pays an invoice unless told otherwise: its own method, its subscription's, the customer's default.</summary>
    public static JsonObject? DefaultMethod(Scope scope, JsonObject invoice)
    {
        var subscription = scope.Find("subscription", Invoices.SubscriptionOf(invoice));
        var customer = scope.Find("customer", invoice.Text("customer"));
        string?[] candidates = [invoice.Text("default_payment_method"), subscription?.Text("default_payment_method"), customer?.TextAt("invoice_settings.default_payment_method")];
        return candidates.Select(id => scope.Find(PaymentMethods.Kind, id)).FirstOrDefault(method => method?.Text("customer") is not null);
    }

    /// <summary>Nothing will be charged any more: voided, or paid outside.</summary>
    public static void Cancel(Scope scope, JsonObject invoice)
    {
        foreach (var payment in scope.All(Kind, "invoice", invoice.Id()).Where(p => p.Text("status") == "open").ToList())
        {
            payment["status"] = "canceled";
            payment["status_transitions"]!["canceled_at"] = scope.Now;
        }
        var intent = IntentOf(scope, invoice);
        if (intent?.Text("status") is not ("requires_payment_method" or "requires_confirmation" or "requires_action")) return;
        PaymentIntents.Cancel(scope, intent, "void_invoice");
    }

    public static JsonObject? IntentOf(Scope scope, JsonObject invoice) => scope.Find(PaymentIntents.Kind, invoice.Text("_intent"));

    private static void IntentChanged(Scope scope, JsonObject intent)
    {
        if (scope.Find(Invoices.Kind, intent.Text("_invoice")) is not { } invoice || invoice.Text("status") is not ("open" or "uncollectible")) return;
        switch (intent.Text("status"))
        {
            case "succeeded":
                CountAttempt(invoice);
                MarkPaid(scope, invoice);
                break;
            case "requires_payment_method" when intent["last_payment_error"] is not null:
                CountAttempt(invoice);
                scope.Emit("invoice.payment_failed", invoice);
                Failed(scope, invoice);
                break;
            case "requires_action":
                CountAttempt(invoice);
                scope.Emit("invoice.payment_action_required", invoice);
                scope.Emit("invoice.payment_failed", invoice);
                Failed(scope, invoice);
                break;
            case "processing":
                CountAttempt(invoice);
                invoice["_processing"] = true;
                scope.EmitUpdate("invoice.updated", invoice);
                Invoices.Follow(scope, invoice);
                break;
        }
    }

    /// <summary>A subscription's percentages of the invoice, as application fee or as what is transferred, rounded down; an amount set on the invoice goes first.</summary>
    private static void SetFee(JsonObject invoice)
    {
        if (invoice.Child("_transfer_data") is { } transfer && transfer.DecimalOrNull("_percent") is { } share)
            transfer["amount"] = (long)Math.Floor(invoice.Long("amount_due") * share / 100m);
        if (invoice.DecimalOrNull("_fee_percent") is { } percent && invoice["_application_fee_amount"] is null)
            invoice["_application_fee_amount"] = (long)Math.Floor(invoice.Long("total") * percent / 100m);
    }

    private static void Failed(Scope scope, JsonObject invoice)
    {
        Collection.PlanRetry(scope, invoice);
        scope.EmitUpdate("invoice.updated", invoice);
        Invoices.Follow(scope, invoice);
    }

    /// <summary>A bank debit is one attempt, from its beginning to its end.</summary>
    private static void CountAttempt(JsonObject invoice)
    {
        invoice["attempted"] = true;
        if (!invoice.Flag("_processing")) invoice["attempt_count"] = invoice.Long("attempt_count") + 1;
        invoice["_processing"] = false;
    }

    private static void MarkPaid(Scope scope, JsonObject invoice)
    {
        foreach (var payment in scope.All(Kind, "invoice", invoice.Id()).Where(p => p.Text("status") == "open").ToList())
        {
            payment["status"] = "paid";
            payment["amount_paid"] = invoice.Long("amount_due");
            payment["status_transitions"]!["paid_at"] = scope.Now;
            scope.Emit("invoice_payment.paid", payment);
        }
        Invoices.MarkPaid(scope, invoice);
    }

    private static JsonObject List(Call call)
    {
        if (call.Parameters.Child("payment") is { } payment) call.Parameters["payment_intent"] = payment.Text("payment_intent");
        return call.List(Kind, null, "invoice", "payment_intent=payment.payment_intent", "status");
    }
}
