using System.Text.Json.Nodes;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Checkout;

/// <summary>`invoice_creation`: a one-time payment leaves a paid invoice.</summary>
internal static class CheckoutInvoice
{
    /// <summary>What the session shows of it; null outside payment mode.</summary>
    public static JsonObject? Shown(JsonObject? given)
    {
        var data = given?.Child("invoice_data") ?? [];
        return new JsonObject
        {
            ["enabled"] = given?.Flag("enabled") ?? false,
            ["invoice_data"] = new JsonObject
            {
                ["account_tax_ids"] = null,
                ["custom_fields"] = data["custom_fields"]?.DeepClone(),
                ["description"] = data["description"]?.DeepClone(),
                ["footer"] = data["footer"]?.DeepClone(),
                ["issuer"] = data["issuer"]?.DeepClone(),
                ["metadata"] = data["metadata"]?.DeepClone() ?? new JsonObject(),
                ["rendering_options"] = null,
            },
        };
    }

    /// <summary>Whether a completed payment makes one.</summary>
    public static bool IsWanted(JsonObject session) => session.Child("invoice_creation")?.Flag("enabled") ?? false;

    /// <summary>The invoice of what was bought, paid by the session's own payment intent (or by nothing, when it was free).</summary>
    public static void Make(Scope scope, JsonObject session)
    {
        if (!IsWanted(session)) return;
        var customer = scope.Get("customer", session.Text("customer")!);
        var invoice = Invoices.Invoices.Draft(scope, customer, session.Text("currency")!, "manual");
        var data = session["invoice_creation"]!["invoice_data"]!.AsObject();
        foreach (var name in (string[])["custom_fields", "description", "footer"]) invoice[name] = data[name]?.DeepClone() ?? invoice[name]?.DeepClone();
        invoice["metadata"] = data["metadata"]?.DeepClone();
        invoice["discounts"] = session["_discounts"]?.DeepClone() ?? new JsonArray();
        foreach (var bought in session.Items("_items")) Place(scope, invoice, customer, bought);
        scope.Emit("invoice.created", invoice);
        Invoices.Invoices.Finalize(scope, invoice, paidBy: scope.Find(PaymentIntents.Kind, session.Text("payment_intent")));
        session["invoice"] = invoice.Id();
    }

    private static void Place(Scope scope, JsonObject invoice, JsonObject customer, JsonObject bought)
    {
        var item = InvoiceItems.New(scope, customer.Id(), 0, bought.Text("currency")!, bought.Text("description"));
        InvoiceItems.SetPrice(item, bought.Child("price")!, bought.Long("quantity"));
        InvoiceItems.Place(scope, item, invoice);
        scope.Emit("invoiceitem.created", item);
    }
}
