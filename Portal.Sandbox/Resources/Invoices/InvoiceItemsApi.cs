using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Invoices;

/// <summary>`/v1/invoiceitems`.</summary>
internal static class InvoiceItemsApi
{
    private const string Kind = InvoiceItems.Kind;

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "customer", "invoice", "_pending_of");
        table.Get("/v1/invoiceitems", call => call.List(Kind,
            item => !call.Has("pending") || (item.Text("invoice") is null) == call.Parameters.Flag("pending"), "customer", "invoice"));
        table.Get("/v1/invoiceitems/{id}", call => call.Target(Kind));
        table.Post("/v1/invoiceitems", Create);
        table.Post("/v1/invoiceitems/{id}", Update);
        table.Delete("/v1/invoiceitems/{id}", Delete);
    }

    /// <summary>The price a parameter object names or describes, or null for a plain amount.</summary>
    public static JsonObject? PriceOf(Scope scope, JsonObject given, string parameter)
    {
        string Named(string name) => parameter.Length == 0 ? name : $"{parameter}[{name}]";
        if (given.Child("price_data") is { } data) return Prices.Create(scope, data, Named("price_data"));
        var id = given.Child("pricing")?.Text("price") ?? given.Text("price");
        var name = given.Child("pricing") is null ? Named("price") : parameter.Length == 0 ? "pricing[price]" : $"{parameter}[pricing][price]";
        return id is null ? null : scope.Refer(Prices.Kind, id, name);
    }

    private static JsonObject Create(Call call)
    {
        var scope = call.Scope;
        var invoice = call.Text("invoice") is { } invoiceId ? scope.Refer(Invoices.Kind, invoiceId, "invoice") : null;
        if (invoice is not null) Invoices.RequireStatus(invoice, "add an item to", "draft");
        var customer = scope.Refer("customer", call.Text("customer") ?? invoice?.Text("customer") ?? throw ApiError.MissingParameter("customer"), "customer");
        if (invoice is not null && invoice.Text("customer") != customer.Id()) throw ApiError.Invalid("The invoice belongs to another customer.", "invoice");
        if (!((string[])["amount", "unit_amount_decimal", "pricing", "price_data"]).Any(call.Has))
            throw ApiError.BadParameter("You must provide an `amount`, or a price.", "amount", "parameter_missing");
        var item = InvoiceItems.New(scope, customer.Id(), 0, Currency(call, invoice), null);
        InvoiceItems.Fill(scope, item, call.Parameters, "");
        if (call.Text("subscription") is { } subscription)
            InvoiceItems.Belong(item, scope.Refer("subscription", subscription, "subscription").Id(), null);
        customer["currency"] ??= item.Text("currency");
        if (invoice is not null) InvoiceItems.Place(scope, item, invoice);
        scope.Emit("invoiceitem.created", item);
        if (invoice is not null) scope.EmitUpdate("invoice.updated", invoice);
        return item;
    }

    private static string Currency(Call call, JsonObject? invoice)
    {
        var price = call.Parameters.Child("pricing")?.Text("price") is { } id ? call.Scope.Find(Prices.Kind, id)?.Text("currency") : call.Parameters.Child("price_data")?.Text("currency");
        var currency = (call.Text("currency") ?? price ?? invoice?.Text("currency") ?? throw ApiError.MissingParameter("currency")).ToLowerInvariant();
        return invoice is null || invoice.Text("currency") == currency
            ? currency
            : throw ApiError.Invalid($"The invoice is in {invoice.Text("currency")}, the item in {currency}.", "currency");
    }

    private static JsonObject Update(Call call)
    {
        var item = call.Target(Kind);
        InvoiceItems.Fill(call.Scope, item, call.Parameters, "");
        InvoiceItems.Replace(call.Scope, item);
        return item;
    }

    private static JsonObject Delete(Call call)
    {
        var item = call.Target(Kind);
        if (call.Scope.Find(Invoices.Kind, item.Text("invoice")) is { } invoice)
        {
            Invoices.RequireStatus(invoice, "remove an item from", "draft");
            InvoiceLines.Remove(invoice, line => InvoiceLines.ItemOf(line) == item.Id());
            InvoiceTotals.Recount(call.Scope, invoice);
            call.Scope.EmitUpdate("invoice.updated", invoice);
        }
        call.Scope.Emit("invoiceitem.deleted", item);
        call.Scope.Remove(item);
        return new JsonObject { ["id"] = item.Id(), ["object"] = Kind, ["deleted"] = true };
    }
}
