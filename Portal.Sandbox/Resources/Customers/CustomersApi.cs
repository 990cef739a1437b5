using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Customers;

/// <summary>`/v1/customers`.</summary>
internal static class CustomersApi
{
    private const string Kind = "customer";

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "email", "test_clock");
        table.Index("customer_balance_transaction", "customer", "invoice");
        table.Get("/v1/customers", call => call.List(Kind, null, "email", "test_clock"));
        table.Get("/v1/customers/{id}", call => call.Scope.Find("_deleted_customer", call.Route("id")) ?? call.Target(Kind));
        table.Post("/v1/customers", Create);
        table.Post("/v1/customers/{id}", Update);
    }

    private static JsonObject Create(Call call)
    {
        var customer = call.Scope.New(Kind, "cus");
        customer["invoice_prefix"] = Ids.Random(8).ToUpperInvariant();
        Apply(call, customer);
        call.Scope.Emit("customer.created", customer);
        return customer;
    }

    private static JsonObject Update(Call call)
    {
        var customer = call.Target(Kind);
        Apply(call, customer);
        call.Scope.EmitUpdate("customer.updated", customer);
        return customer;
    }

    private static void Apply(Call call, JsonObject customer)
    {
        call.Copy(customer, "address", "description", "email", "name", "phone", "shipping", "preferred_locales", "tax_exempt");
        call.CopyMetadata(customer);
    }
}
