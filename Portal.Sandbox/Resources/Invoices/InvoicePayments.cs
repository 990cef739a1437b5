using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Customers;
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
        if (invoice.Text("statement_descriptor") is { } descriptor) intent["statement_descriptor"] = descriptor;
        if (invoice.At("payment_settings.payment_method_types") is JsonArray { Count: > 0 } types) intent["payment_method_types"] = types.DeepClone();
        invoice["_intent"] = intent.Id();
        New(scope, invoice, intent, isDefault: true);
        scope.Emit("payment_intent.created", intent);
    }

    /// <summary>An intent that succeeded before its invoice was made is its payment.</summary>
    public static void PaidBy(Scope scope, JsonObject invoice, JsonObject intent)
    {
        (intent["_invoice"], invoice["_intent"]) = (invoice.Id(), intent.Id());
        Credit(scope, invoice, New(scope, invoice, intent, isDefault: true), intent.Long("amount_received"));
    }

    private static JsonObject New(Scope scope, JsonObject invoice, JsonObject intent, bool isDefault)
    {
        var payment = scope.New(Kind, "inpay");
        payment["invoice"] = invoice.Id();
        payment["amount_requested"] = intent.Long("amount");
        payment["currency"] = invoice.Text("currency");
        payment["is_default"] = isDefault;
        payment["payment"] = new JsonObject { ["type"] = "payment_intent", ["payment_intent"] = intent.Id() };
        payment["status"] = "open";
        return payment;
    }

    /// <summary>Charges the invoice with <paramref name="method"/>; a refusal is thrown as 402, and recorded. Without <paramref name="mayWait"/> a card that asks its holder is refused.</summary>
    public static void Charge(Scope scope, JsonObject invoice, JsonObject method, bool offSession = true, bool mayWait = true)
    {
        var intent = IntentOf(scope, invoice)!;
        intent["payment_method"] = method.Id();
        PaymentIntents.Confirm(scope, intent, new Confirmation { OffSession = offSession, MayWait = mayWait });
        if (intent.Text("status") != "requires_action") return;
        throw new CardError("invoice_payment_intent_requires_action", null, "This invoice's payment requires the customer's action to complete.")
            .Refusal(about: (PaymentIntents.Kind, intent));
    }

    /// <summary>Another payment intent of the customer's counts for the invoice: at once when it succeeded, else when it does.</summary>
    public static void Attach(Scope scope, JsonObject invoice, JsonObject intent)
    {
        const string parameter = "payment_intent";
        if (intent.Text("_invoice") is not null) throw ApiError.Invalid("The PaymentIntent is attached to an invoice already.", parameter);
        if (intent.Text("customer") != invoice.Text("customer") || intent.Text("currency") != invoice.Text("currency"))
            throw ApiError.Invalid("The PaymentIntent must have the invoice's customer and currency.", parameter);
        if (intent.Text("status") == "canceled") throw ApiError.Invalid("A canceled PaymentIntent can't be attached.", parameter);
        intent["_invoice"] = invoice.Id();
        var payment = New(scope, invoice, intent, isDefault: false);
        if (intent.Text("status") == "succeeded") Credit(scope, invoice, payment, intent.Long("amount_received"));
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
                if (IsDefault(invoice, intent)) CountAttempt(invoice);
                Credit(scope, invoice, scope.All(Kind, "payment.payment_intent", intent.Id()).First(), intent.Long("amount_received"));
                break;
            case var _ when !IsDefault(invoice, intent):
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
        Invoices.SetDelinquent(scope, invoice, true);
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

    private static bool IsDefault(JsonObject invoice, JsonObject intent) => invoice.Text("_intent") == intent.Id();

    /// <summary>A payment counts: part of the invoice, all of it, or more (the rest becomes the customer's credit).</summary>
    private static void Credit(Scope scope, JsonObject invoice, JsonObject payment, long cents)
    {
        payment["status"] = "paid";
        payment["amount_paid"] = cents;
        payment["status_transitions"]!["paid_at"] = scope.Now;
        scope.Emit("invoice_payment.paid", payment);
        var over = invoice.Long("amount_paid") + cents - invoice.Long("amount_due");
        if (over < 0)
        {
            CreditPart(scope, invoice, cents);
            return;
        }
        Cancel(scope, invoice);
        if (over > 0) Overpaid(scope, invoice, over);
        Invoices.MarkPaid(scope, invoice);
    }

    /// <summary>What is still open stays to be charged.</summary>
    private static void CreditPart(Scope scope, JsonObject invoice, long cents)
    {
        invoice["amount_paid"] = invoice.Long("amount_paid") + cents;
        invoice["amount_remaining"] = invoice.Long("amount_due") - invoice.Long("amount_paid");
        if (IntentOf(scope, invoice) is { } intent) intent["amount"] = invoice.Long("amount_remaining");
        scope.EmitUpdate("invoice.updated", invoice);
    }

    private static void Overpaid(Scope scope, JsonObject invoice, long cents)
    {
        var customer = scope.Get("customer", invoice.Text("customer")!);
        invoice["amount_overpaid"] = cents;
        CustomerBalance.Change(scope, customer, -cents, "invoice_overpaid", invoice.Text("currency")!, invoice.Id());
        scope.EmitUpdate("customer.updated", customer);
    }

    private static JsonObject List(Call call)
    {
        if (call.Parameters.Child("payment") is { } payment) call.Parameters["payment_intent"] = payment.Text("payment_intent");
        return call.List(Kind, null, "invoice", "payment_intent=payment.payment_intent", "status");
    }
}
