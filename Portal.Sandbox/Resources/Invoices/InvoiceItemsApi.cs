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
        if (given.Child("price_data") is { } data) return Prices.Create(scope, data, $"{parameter}price_data");
        var id = given.Child("pricing")?.Text("price") ?? given.Text("price");
        return id is null ? null : scope.Refer(Prices.Kind, id, $"{parameter}price");
    }

    private static JsonObject Create(Call call)
    {
        var scope = call.Scope;
        var invoice = call.Text("invoice") is { } invoiceId ? scope.Refer(Invoices.Kind, invoiceId, "invoice") : null;
        if (invoice is not null) Invoices.RequireStatus(invoice, "add an item to", "draft");
        var customer = scope.Refer("customer", call.Text("customer") ?? invoice?.Text("customer") ?? throw ApiError.MissingParameter("customer"), "customer");
        var price = PriceOf(scope, call.Parameters, "");
        if (price is null && !call.Has("amount") && !call.Has("unit_amount_decimal"))
            throw ApiError.BadParameter("You must provide an `amount`, or a price.", "amount", "parameter_missing");
        var currency = (call.Text("currency") ?? price?.Text("currency") ?? invoice?.Text("currency") ?? throw ApiError.MissingParameter("currency")).ToLowerInvariant();
        if (invoice is not null && invoice.Text("currency") != currency)
            throw ApiError.Invalid($"The invoice is in {invoice.Text("currency")}, the item in {currency}.", "currency");
        var item = InvoiceItems.New(scope, customer.Id(), call.Parameters.Long("amount"), currency, call.Text("description"));
        if (price is not null)
        {
            InvoiceItems.SetPrice(item, price, call.Parameters.LongOrNull("quantity") ?? 1);
            item["description"] ??= Prices.NameOf(scope, price);
        }
        else if (call.Has("unit_amount_decimal"))
        {
            InvoiceItems.SetPrice(item, new JsonObject { ["unit_amount_decimal"] = call.Text("unit_amount_decimal") }, call.Parameters.LongOrNull("quantity") ?? 1);
            item["pricing"] = null;
        }
        if (call.Text("subscription") is { } subscription) item["_subscription"] = scope.Refer("subscription", subscription, "subscription").Id();
        Apply(call, item);
        if (invoice is not null) InvoiceItems.Place(scope, item, invoice);
        scope.Emit("invoiceitem.created", item);
        if (invoice is not null) scope.EmitUpdate("invoice.updated", invoice);
        return item;
    }

    private static JsonObject Update(Call call)
    {
        var item = call.Target(Kind);
        if (PriceOf(call.Scope, call.Parameters, "") is { } price) InvoiceItems.SetPrice(item, price, call.Parameters.LongOrNull("quantity") ?? item.Long("quantity"));
        call.Copy(item, "amount", "description");
        Apply(call, item);
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

    private static void Apply(Call call, JsonObject item)
    {
        call.Copy(item, "discountable", "period");
        call.CopyMetadata(item);
    }
}
