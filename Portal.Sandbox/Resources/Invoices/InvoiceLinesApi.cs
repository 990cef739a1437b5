using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Discounts;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Invoices;

/// <summary>The lines of a draft, changed several at a time or one by one. A line made here stands on an invoice item of its own.</summary>
internal static class InvoiceLinesApi
{
    public static void Register(ApiTable table)
    {
        table.Get("/v1/invoices/{id}/lines", call => Lists.Slice(call, call.Target(Invoices.Kind).Items("lines")));
        table.Post("/v1/invoices/{id}/add_lines", call => Each(call, Add));
        table.Post("/v1/invoices/{id}/update_lines", call => Each(call, (scope, invoice, wanted) => Change(scope, invoice, wanted, wanted.Text("id")!)));
        table.Post("/v1/invoices/{id}/remove_lines", call => Each(call, Remove));
        table.Post("/v1/invoices/{invoiceId}/lines/{id}", call =>
        {
            var invoice = call.Scope.Get(Invoices.Kind, call.Route("invoiceId"));
            Invoices.RequireStatus(invoice, "change", "draft");
            ApiError.Renaming("lines", "", () => Change(call.Scope, invoice, call.Parameters, call.Route("id")));
            call.Scope.EmitUpdate("invoice.updated", invoice);
            return Line(invoice, call.Route("id"));
        });
    }

    private static JsonObject Each(Call call, Action<Scope, JsonObject, JsonObject> change)
    {
        var invoice = call.Target(Invoices.Kind);
        Invoices.RequireStatus(invoice, "change", "draft");
        var lines = call.Parameters.Items("lines");
        for (var i = 0; i < lines.Count; i++) ApiError.Renaming("lines", $"lines[{i}]", () => change(call.Scope, invoice, lines[i]));
        if (call.Has("invoice_metadata")) Metadata.Merge(invoice, new JsonObject { ["metadata"] = call.Parameters["invoice_metadata"]?.DeepClone() });
        call.Scope.EmitUpdate("invoice.updated", invoice);
        return invoice;
    }

    private static void Add(Scope scope, JsonObject invoice, JsonObject wanted)
    {
        if (wanted.Text("invoice_item") is { } waiting)
        {
            InvoiceItems.Place(scope, Waiting(scope, invoice, waiting), invoice);
            return;
        }
        if (!((string[])["amount", "pricing", "price_data"]).Any(wanted.ContainsKey)) throw ApiError.MissingParameter("lines[amount]");
        var item = InvoiceItems.New(scope, invoice.Text("customer")!, 0, invoice.Text("currency")!, null);
        InvoiceItems.Fill(scope, item, wanted, "lines");
        InvoiceItems.Place(scope, item, invoice);
        scope.Emit("invoiceitem.created", item);
    }

    /// <summary>An item that waits for this customer, in the invoice's currency.</summary>
    private static JsonObject Waiting(Scope scope, JsonObject invoice, string id)
    {
        var item = scope.Refer(InvoiceItems.Kind, id, "lines[invoice_item]");
        if (item.Text("invoice") is not null) throw ApiError.Invalid("The invoice item is on an invoice already.", "lines[invoice_item]");
        var fits = item.Text("customer") == invoice.Text("customer") && item.Text("currency") == invoice.Text("currency");
        return fits ? item : throw ApiError.Invalid("The invoice item belongs to another customer or currency.", "lines[invoice_item]");
    }

    private static void Change(Scope scope, JsonObject invoice, JsonObject wanted, string id)
    {
        var line = Line(invoice, id);
        var price = InvoiceItemsApi.PriceOf(scope, wanted, "lines");
        if (wanted.LongOrNull("quantity") is { } quantity) line["quantity"] = quantity;
        var count = line.LongOrNull("quantity") ?? 1;
        line["quantity_decimal"] = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (price is not null) line["pricing"] = Prices.Pricing(price);
        var unit = line.TextAt("pricing.unit_amount_decimal");
        if (unit is not null && (price is not null || wanted.ContainsKey("quantity"))) line["amount"] = Prices.Amount(new JsonObject { ["unit_amount_decimal"] = unit }, count);
        foreach (var name in (string[])["amount", "description", "discountable", "period"])
        {
            if (wanted.ContainsKey(name)) line[name] = wanted[name]?.DeepClone();
        }
        line["subtotal"] = line.Long("amount");
        if (wanted["discounts"] is JsonArray discounts)
        {
            var use = new DiscountUse(scope.Find("customer", invoice.Text("customer")), invoice.Text("currency"), line.Long("amount"), "invoice_item", InvoiceLines.ItemOf(line));
            line["discounts"] = Discounts.Discounts.Make(scope, discounts, use, "lines[discounts]");
        }
        Metadata.Merge(line, wanted);
        InvoiceTotals.Recount(scope, invoice);
    }

    /// <summary>`delete` ends the item behind a line, `unassign` lets it wait for another invoice.</summary>
    private static void Remove(Scope scope, JsonObject invoice, JsonObject wanted)
    {
        var line = Line(invoice, wanted.Text("id")!);
        InvoiceLines.Remove(invoice, other => other.Id() == line.Id());
        InvoiceTotals.Recount(scope, invoice);
        if (scope.Find(InvoiceItems.Kind, InvoiceLines.ItemOf(line)) is not { } item) return;
        if (wanted.Text("behavior") == "delete")
        {
            scope.Remove(item);
            return;
        }
        item["invoice"] = null;
        item["_pending_of"] = item.Text("customer");
    }

    private static JsonObject Line(JsonObject invoice, string id) =>
        invoice.Items("lines").Find(line => line.Id() == id) ?? throw ApiError.Missing("line_item", id, "id");
}
