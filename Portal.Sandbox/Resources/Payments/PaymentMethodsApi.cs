using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>`/v1/payment_methods` and a customer's list of them.</summary>
internal static class PaymentMethodsApi
{
    public static void Register(ApiTable table)
    {
        table.Index(PaymentMethods.Kind, "customer", "type");
        table.Get("/v1/payment_methods", call => call.List(PaymentMethods.Kind, method => call.Text("customer") is not null || method.Text("customer") is not null, "customer", "type", "allow_redisplay"));
        table.Get("/v1/payment_methods/{id}", call => call.Target(PaymentMethods.Kind));
        table.Post("/v1/payment_methods", Create);
        table.Post("/v1/payment_methods/{id}", Update);
        table.Post("/v1/payment_methods/{id}/attach", Attach);
        table.Post("/v1/payment_methods/{id}/detach", Detach);
        table.Get("/v1/customers/{id}/payment_methods", OfCustomer);
        table.Get("/v1/customers/{customerId}/payment_methods/{id}", call =>
            PaymentMethodOf(call, call.Scope.Get("customer", call.Route("customerId"))));
    }

    private static JsonObject Create(Call call)
    {
        if (!call.Has("payment_method") && !call.Has("customer")) return PaymentMethodInput.Read(call.Scope, call.Parameters);
        var platform = call.Scope.Work.PlatformOf(call.Scope.Account)
            ?? throw ApiError.BadParameter("`payment_method` and `customer` clone a platform's method into a connected account: send them with its Stripe-Account.", "payment_method");
        var original = call.Scope.In(platform).Refer(PaymentMethods.Kind, call.Required("payment_method"), "payment_method");
        if (original.Text("customer") != call.Text("customer"))
            throw ApiError.BadParameter($"The payment method {original.Id()} does not belong to that customer.", "customer");
        var clone = PaymentMethods.Clone(call.Scope, original);
        call.CopyMetadata(clone);
        return clone;
    }

    private static JsonObject Update(Call call)
    {
        var method = call.Target(PaymentMethods.Kind);
        if (call.Parameters.Child("billing_details") is { } details) PaymentMethodInput.Fill(method, details);
        if (((string[])["card", "us_bank_account"]).FirstOrDefault(type => call.Parameters.Child(type) is not null && method.Text("type") != type) is { } other)
            throw ApiError.BadParameter($"You passed `{other}`, but the type is {method.Text("type")}.", other);
        foreach (var (name, value) in call.Parameters.Child("us_bank_account") ?? []) method["us_bank_account"]![name] = value?.DeepClone();
        if (call.Parameters.Child("card") is { } card)
        {
            foreach (var name in (string[])["exp_month", "exp_year"])
            {
                if (card.ContainsKey(name) && method.Child("card") is { } kept) kept[name] = card.Long(name);
            }
        }
        if (call.Parameters.Child("us_bank_account") is { } bank)
        {
            if (method.Child("us_bank_account") is not { } own) throw ApiError.BadParameter("This payment method is not a bank account.", "us_bank_account");
            foreach (var (name, value) in bank) own[name] = value?.DeepClone();
        }
        call.Copy(method, "allow_redisplay");
        call.CopyMetadata(method);
        call.Scope.EmitUpdate("payment_method.updated", method);
        return method;
    }

    private static JsonObject Attach(Call call)
    {
        var customer = call.Scope.Refer("customer", call.Required("customer"), "customer");
        var method = PaymentMethods.Named(call.Scope, call.Route("id")) ?? throw ApiError.Missing(PaymentMethods.Kind, call.Route("id"));
        if (method.Text("customer") is { } owner && owner != customer.Id())
            throw ApiError.Invalid("The payment method you provided has already been attached to a customer.");
        PaymentMethods.Attach(call.Scope, method, customer);
        return method;
    }

    private static JsonObject Detach(Call call)
    {
        var method = call.Target(PaymentMethods.Kind);
        PaymentMethods.Detach(call.Scope, method);
        return method;
    }

    private static JsonObject OfCustomer(Call call)
    {
        var customer = call.Target("customer");
        call.Parameters["customer"] = customer.Id();
        return call.List(PaymentMethods.Kind, null, "customer", "type", "allow_redisplay");
    }

    private static JsonObject PaymentMethodOf(Call call, JsonObject customer)
    {
        var method = call.Target(PaymentMethods.Kind);
        return method.Text("customer") == customer.Id() ? method : throw ApiError.Missing(PaymentMethods.Kind, method.Id());
    }
}
