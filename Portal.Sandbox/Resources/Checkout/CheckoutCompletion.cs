using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Checkout;

/// <summary>From a person's submit to a completed session: payment, setup or subscription, and what banks say later.</summary>
internal static class CheckoutCompletion
{
    public static void Register(ApiTable table)
    {
        table.AfterIntent.Add(IntentChanged);
        table.AfterInvoice.Add(InvoiceChanged);
    }

    /// <summary>Pays or sets up with the method the person gave. A decline is thrown; a card that asks its holder leaves `next_action` on the intent returned.</summary>
    public static JsonObject? Submit(Scope scope, JsonObject session, JsonObject? method, string? name, string? email)
    {
        session["customer_details"] = Details(scope, session, name, email);
        EnsureCustomer(scope, session, name, email);
        if (method is null && session.Text("mode") == "subscription")
        {
            Subscribe(scope, session, method: null);
            return null;
        }
        if (method is null || (session.Text("mode") == "payment" && session.Long("amount_total") == 0))
        {
            Complete(scope, session, "no_payment_required");
            return null;
        }
        return session.Text("mode") == "payment" ? Pay(scope, session, method) : SetUp(scope, session, method);
    }

    private static JsonObject Pay(Scope scope, JsonObject session, JsonObject method)
    {
        var intent = scope.Find(PaymentIntents.Kind, session.Text("payment_intent")) ?? Begin(scope, session);
        // A promotion code may have been applied after an attempt that failed.
        intent["amount"] = session.Long("amount_total");
        intent["payment_method"] = method.Id();
        PaymentIntents.Confirm(scope, intent, new Confirmation { ReturnUrl = $"{Engine.BaseToken}/checkout/{session.Id()}" });
        return intent;
    }

    private static JsonObject Begin(Scope scope, JsonObject session)
    {
        var intent = PaymentIntents.Create(scope, session.Long("amount_total"), session.Text("currency")!, session.Text("customer"));
        var data = session.Child("_payment_intent_data") ?? [];
        foreach (var field in (string[])["application_fee_amount", "description", "on_behalf_of", "receipt_email", "setup_future_usage", "statement_descriptor", "statement_descriptor_suffix", "transfer_data", "transfer_group", "capture_method"])
        {
            if (data.ContainsKey(field)) intent[field] = data[field]?.DeepClone();
        }
        Metadata.Merge(intent, data);
        intent["_session"] = session.Id();
        session["payment_intent"] = intent.Id();
        scope.Emit("payment_intent.created", intent);
        return intent;
    }

    private static JsonObject SetUp(Scope scope, JsonObject session, JsonObject method)
    {
        // A card that will decline the first charge is refused here: nothing is begun that could not be paid.
        if (session.Text("mode") == "subscription" && session.Long("amount_total") > 0 && PaymentMethods.CardOf(method) is { } card && CardError.Of(card) is { } error)
            throw error.Refusal();
        var intent = CheckoutSessions.BeginSetup(scope, session);
        intent["customer"] = session.Text("customer");
        intent["payment_method"] = method.Id();
        SetupIntents.Confirm(scope, intent, new Confirmation { ReturnUrl = $"{Engine.BaseToken}/checkout/{session.Id()}" });
        return intent;
    }

    private static void IntentChanged(Scope scope, JsonObject intent)
    {
        if (scope.Find(CheckoutSessions.Kind, intent.Text("_session")) is not { } session) return;
        var status = intent.Text("status");
        if (session.Text("status") == "complete") Later(scope, session, status);
        else if (session.Text("status") != "open") return;
        else if (session.Text("mode") == "subscription" && status == "succeeded") Subscribe(scope, session, intent.Text("payment_method"));
        else if (status == "succeeded") Complete(scope, session, session.Text("mode") == "setup" ? "no_payment_required" : "paid");
        else if (status == "requires_capture" || status == "processing") Complete(scope, session, "unpaid");
    }

    /// <summary>A bank's word, days after the session was completed.</summary>
    private static void Later(Scope scope, JsonObject session, string? status)
    {
        if (session.Text("payment_status") != "unpaid") return;
        if (status == "succeeded")
        {
            session["payment_status"] = "paid";
            if (session.Text("mode") == "payment") CheckoutInvoice.Make(scope, session);
            scope.Emit("checkout.session.async_payment_succeeded", session);
        }
        else if (status == "requires_payment_method")
        {
            scope.Emit("checkout.session.async_payment_failed", session);
        }
    }

    private static void Subscribe(Scope scope, JsonObject session, string? method)
    {
        var given = session.Child("_subscription_data")?.Copy() ?? [];
        given["customer"] = session.Text("customer");
        if (method is not null) given["default_payment_method"] = method;
        var (recurring, once) = (session.Items("_items").Where(CheckoutSessions.IsRecurring), session.Items("_items").Where(item => !CheckoutSessions.IsRecurring(item)));
        given["items"] = Documents.Array(recurring.Select(Wanted));
        given["add_invoice_items"] = Documents.Array(once.Select(Wanted));
        given["discounts"] = Documents.Array(session.Texts("_discounts").Select(id => (JsonNode?)new JsonObject { ["discount"] = id }));
        var subscription = Subscriptions.Subscriptions.Create(scope, given);
        session["subscription"] = subscription.Id();
        session["invoice"] = subscription.Text("latest_invoice");
        var invoice = scope.Find(Invoices.Invoices.Kind, subscription.Text("latest_invoice"));
        var paid = invoice?.Text("status") == "paid";
        Complete(scope, session, !paid ? "unpaid" : invoice!.Long("amount_paid") == 0 ? "no_payment_required" : "paid");
    }

    private static JsonNode? Wanted(JsonObject item) => new JsonObject { ["price"] = item.TextAt("price.id"), ["quantity"] = item.Long("quantity") };

    private static void InvoiceChanged(Scope scope, JsonObject invoice)
    {
        foreach (var session in scope.All(CheckoutSessions.Kind, "invoice", invoice.Id()).ToList())
        {
            if (invoice.Text("status") == "paid") Later(scope, session, "succeeded");
            else if (invoice.Text("status") == "open" && !invoice.Flag("_processing")) Later(scope, session, "requires_payment_method");
        }
    }

    private static void Complete(Scope scope, JsonObject session, string paymentStatus)
    {
        session["status"] = "complete";
        session["payment_status"] = paymentStatus;
        session["url"] = null;
        if (session.Text("mode") == "payment" && paymentStatus != "unpaid") CheckoutInvoice.Make(scope, session);
        foreach (var id in session.Texts("_discounts")) Discounts.Discounts.Redeem(scope, scope.Get("discount", id));
        scope.Unschedule(CheckoutSessions.ExpireDue, session.Id());
        scope.Emit("checkout.session.completed", session);
    }

    private static void EnsureCustomer(Scope scope, JsonObject session, string? name, string? email)
    {
        var needed = session.Text("mode") == "subscription" || session.Text("customer_creation") == "always" || CheckoutInvoice.IsWanted(session);
        if (session.Text("customer") is not null || !needed) return;
        var customer = scope.New("customer", "cus");
        customer["invoice_prefix"] = Ids.Random(8).ToUpperInvariant();
        customer["email"] = email ?? session.Text("customer_email");
        customer["name"] = name;
        session["customer"] = customer.Id();
        scope.Emit("customer.created", customer);
    }

    private static JsonObject Details(Scope scope, JsonObject session, string? name, string? email)
    {
        var customer = scope.Find("customer", session.Text("customer"));
        return new JsonObject
        {
            ["address"] = null,
            ["business_name"] = null,
            ["email"] = customer?.Text("email") ?? email ?? session.Text("customer_email"),
            ["individual_name"] = null,
            ["name"] = name ?? customer?.Text("name"),
            ["phone"] = null,
            ["tax_exempt"] = "none",
            ["tax_ids"] = new JsonArray(),
        };
    }
}
