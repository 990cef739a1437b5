using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Invoices;

/// <summary>The lines of an invoice.</summary>
internal static class InvoiceLines
{
    public static JsonObject New(Scope scope, JsonObject invoice, long cents, string? description)
    {
        var line = scope.Part("line_item", "il");
        line["amount"] = cents;
        line["subtotal"] = cents;
        line["currency"] = invoice.Text("currency");
        line["description"] = description;
        line["discountable"] = true;
        line["discount_amounts"] = new JsonArray();
        line["invoice"] = invoice.Id();
        line["period"] = new JsonObject { ["start"] = scope.Now, ["end"] = scope.Now };
        line["pretax_credit_amounts"] = new JsonArray();
        line["quantity"] = 1;
        line["quantity_decimal"] = "1";
        line["taxes"] = new JsonArray();
        return line;
    }

    public static void Append(JsonObject invoice, JsonObject line) => ((JsonArray)invoice["lines"]!["data"]!).Add(line);

    public static void Remove(JsonObject invoice, Predicate<JsonObject> which)
    {
        var kept = invoice.Items("lines").Where(line => !which(line)).Select(line => line.DeepClone()).ToList();
        invoice["lines"]!["data"] = Documents.Array(kept);
    }

    public static string? ItemOf(JsonObject line) =>
        line.TextAt("parent.invoice_item_details.invoice_item") ?? line.TextAt("parent.subscription_item_details.invoice_item");
}
