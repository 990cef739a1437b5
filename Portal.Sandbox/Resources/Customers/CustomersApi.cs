using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Customers;

/// <summary>`/v1/customers`.</summary>
internal static class CustomersApi
{
    private const string Kind = "customer";
    private const string Deleted = "_deleted_customer";

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "email", "name", "phone", "test_clock", "metadata.*");
        table.Get("/v1/customers", call => call.List(Kind, null, "email", "test_clock"));
        table.Get("/v1/customers/search", call => Search.Page(call, Kind));
        table.Get("/v1/customers/{id}", call => call.Scope.Find(Deleted, call.Route("id")) ?? call.Target(Kind));
        table.Post("/v1/customers", Create);
        table.Post("/v1/customers/{id}", Update);
        table.Delete("/v1/customers/{id}", call => Delete(call.Scope, call.Target(Kind)));
        table.Delete("/v1/customers/{id}/discount", call => throw NoDiscount(call.Target(Kind)));
        table.Includables["customer.invoice_credit_balance"] = (_, customer) =>
            customer.Text("currency") is { } currency ? new JsonObject { [currency] = customer.Long("balance") } : [];
    }

    private static JsonObject Create(Call call)
    {
        var customer = call.Scope.New(Kind, "cus");
        customer["invoice_prefix"] = Ids.Random(8).ToUpperInvariant();
        if (call.Text("test_clock") is { } clock) TestClocks.TestClocks.Attach(call.Scope, customer, clock, "test_clock");
        Apply(call, customer);
        if (call.Parameters.LongOrNull("balance") is { } balance and not 0)
            CustomerBalance.Change(call.Scope, customer, balance, "initial", "usd");
        if (call.Text("payment_method") is { } method)
            PaymentMethods.Attach(call.Scope, PaymentMethods.Resolve(call.Scope, method, "payment_method"), customer);
        SetDefault(call, customer);
        call.Scope.Emit("customer.created", customer);
        return customer;
    }

    private static JsonObject Update(Call call)
    {
        var customer = call.Target(Kind);
        Apply(call, customer);
        if (call.Parameters.LongOrNull("balance") is { } balance && balance != customer.Long("balance"))
        {
            CustomerBalance.Change(call.Scope, customer, balance - customer.Long("balance"), "adjustment", customer.Text("currency") ?? "usd");
            foreach (var follow in call.Scope.Work.Engine.Table.AfterBalance) follow(call.Scope, customer);
        }
        SetDefault(call, customer);
        call.Scope.EmitUpdate("customer.updated", customer);
        return customer;
    }

    /// <summary>Ends what the customer has, and leaves only that there was one.</summary>
    public static JsonObject Delete(Scope scope, JsonObject customer)
    {
        foreach (var follow in scope.Work.Engine.Table.BeforeCustomerDeleted) follow(scope, customer);
        scope.Emit("customer.deleted", customer);
        var id = customer.Id();
        customer.Clear();
        foreach (var (name, value) in new JsonObject { ["_kind"] = Deleted, ["id"] = id, ["object"] = Kind, ["deleted"] = true })
            customer[name] = value!.DeepClone();
        return customer;
    }

    /// <summary>In this API version a discount lies on subscriptions and invoices; a customer has none to take away.</summary>
    private static ApiError NoDiscount(JsonObject customer) =>
        new(404, "invalid_request_error", $"No active discount for customer: {customer.Id()}", "resource_missing", "id") { NotBegun = true };

    private static void Apply(Call call, JsonObject customer)
    {
        if (call.Text("invoice_prefix") is { } prefix && !(prefix.Length is >= 3 and <= 12 && prefix.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))))
            throw ApiError.BadParameter("An invoice prefix has 3 to 12 upper-case letters or digits.", "invoice_prefix");
        if (call.Parameters.LongOrNull("next_invoice_sequence") < 1)
            throw ApiError.BadParameter("This value must be greater than or equal to 1.", "next_invoice_sequence", "parameter_invalid_integer");
        call.Copy(customer, "address", "business_name", "description", "email", "individual_name", "name", "phone", "shipping", "preferred_locales", "tax_exempt", "invoice_prefix", "next_invoice_sequence");
        foreach (var name in (string[])["business_name", "individual_name"])
        {
            if (customer[name] is null) customer.Remove(name);
        }
        foreach (var name in (string[])["custom_fields", "footer", "rendering_options"])
        {
            if (call.Parameters.Child("invoice_settings") is { } settings && settings.ContainsKey(name))
                customer["invoice_settings"]![name] = Parts.Complete(name, settings[name]?.DeepClone());
        }
        call.CopyMetadata(customer);
    }

    /// <summary>The default for invoices must be attached to this customer.</summary>
    private static void SetDefault(Call call, JsonObject customer)
    {
        if (call.Parameters.Child("invoice_settings") is not { } settings || !settings.ContainsKey("default_payment_method")) return;
        const string parameter = "invoice_settings[default_payment_method]";
        if (settings.Text("default_payment_method") is not { } id)
        {
            customer["invoice_settings"]!["default_payment_method"] = null;
            return;
        }
        var method = PaymentMethods.Resolve(call.Scope, id, parameter);
        if (method.Text("customer") != customer.Id())
            throw ApiError.Missing(PaymentMethods.Kind, id, parameter);
        customer["invoice_settings"]!["default_payment_method"] = method.Id();
    }
}
