using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Customers;

/// <summary>The customer balance: a ledger of immutable rows. Negative is credit, positive is debt.</summary>
internal static class CustomerBalance
{
    public const string Kind = "customer_balance_transaction";

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "customer", "invoice");
        table.Get("/v1/customers/{id}/balance_transactions", call =>
        {
            call.Parameters["customer"] = call.Target("customer").Id();
            return call.List(Kind, null, "customer", "invoice");
        });
        table.Post("/v1/customers/{id}/balance_transactions", Create);
        table.Get("/v1/customers/{customerId}/balance_transactions/{id}", Target);
        table.Post("/v1/customers/{customerId}/balance_transactions/{id}", call =>
        {
            var row = Target(call);
            call.Copy(row, "description");
            call.CopyMetadata(row);
            return row;
        });
    }

    /// <summary>Adds a row of <paramref name="amountCents"/> and the customer's balance with it.</summary>
    public static JsonObject Change(Scope scope, JsonObject customer, long amountCents, string type, string currency, string? invoice = null, string? description = null)
    {
        var row = scope.New(Kind, "cbtxn");
        customer["balance"] = customer.Long("balance") + amountCents;
        customer["currency"] ??= currency;
        row["amount"] = amountCents;
        row["currency"] = currency;
        row["customer"] = customer.Id();
        row["description"] = description;
        row["ending_balance"] = customer.Long("balance");
        row["invoice"] = invoice;
        row["type"] = type;
        row["metadata"] = new JsonObject();
        return row;
    }

    private static JsonObject Create(Call call)
    {
        var customer = call.Target("customer");
        var currency = call.Required("currency").ToLowerInvariant();
        if (customer.Text("currency") is { } own && own != currency)
            throw ApiError.Invalid($"You cannot combine currencies on a single customer. This customer has a balance in {own}.", "currency");
        var row = Change(call.Scope, customer, call.Parameters.Long("amount"), "adjustment", currency, description: call.Text("description"));
        Metadata.Merge(row, call.Parameters);
        foreach (var follow in call.Scope.Work.Engine.Table.AfterBalance) follow(call.Scope, customer);
        call.Scope.EmitUpdate("customer.updated", customer);
        return row;
    }

    private static JsonObject Target(Call call)
    {
        var row = call.Target(Kind);
        return row.Text("customer") == call.Route("customerId") ? row : throw ApiError.Missing(Kind, row.Id());
    }
}
