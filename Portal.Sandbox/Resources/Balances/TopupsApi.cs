using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Balances;

/// <summary>`/v1/topups`.</summary>
internal static class TopupsApi
{
    private const string Kind = Topups.Kind;

    public static void Register(ApiTable table)
    {
        table.Get("/v1/topups", call => call.List(Kind, topup => Ranges.Holds(call, "amount", topup.Long("amount")), "status"));
        table.Get("/v1/topups/{id}", call => call.Target(Kind));
        table.Post("/v1/topups", Create);
        table.Post("/v1/topups/{id}", Update);
        table.Post("/v1/topups/{id}/cancel", call =>
        {
            var topup = call.Target(Kind);
            Topups.Cancel(call.Scope, topup);
            return topup;
        });
        Topups.Register(table);
    }

    private static JsonObject Create(Call call)
    {
        var (amount, currency) = (Amounts.Required(call), Amounts.Currency(call));
        if (Exchange.CurrencyFor(call.Scope, currency) != currency)
            throw ApiError.Invalid($"You cannot top up in {currency}: this account has no bank account in it.", "currency");
        var topup = call.Scope.New(Kind, "tu");
        topup["amount"] = amount;
        topup["currency"] = currency;
        topup["initiated_by"] = "user";
        Debit(call, topup);
        call.Copy(topup, "description", "statement_descriptor", "transfer_group");
        call.CopyMetadata(topup);
        Topups.Begin(call.Scope, topup);
        return topup;
    }

    /// <summary>The bank account to take the money from: a token, a payment method, or the account's own.</summary>
    private static void Debit(Call call, JsonObject topup)
    {
        if (call.Has("source") && call.Has("payment_method")) throw ApiError.BadParameter("Give `source` or `payment_method`, not both.", "source");
        if (call.Text("payment_method") is { } id)
        {
            var method = PaymentMethods.Resolve(call.Scope, id, "payment_method");
            if (method.Text("_bank") is null) throw ApiError.Invalid("A top-up is taken from a bank account.", "payment_method");
            (topup["payment_method"], topup["_bank"]) = (method.Id(), method.Text("_bank"));
            topup["payment_method_options"] = call.Parameters["payment_method_options"]?.DeepClone();
            return;
        }
        if (call.Has("payment_method_options")) throw ApiError.BadParameter("`payment_method_options` needs a `payment_method`.", "payment_method_options");
        if (call.Text("source") is not { } token || token is "btok_us_verified" or "btok_us") return;
        topup["_bank"] = call.Scope.Refer("token", token, "source").TextAt("bank_account._bank") ?? throw ApiError.Invalid("A top-up is taken from a bank account.", "source");
    }

    private static JsonObject Update(Call call)
    {
        var topup = call.Target(Kind);
        call.Copy(topup, "description");
        call.CopyMetadata(topup);
        return topup;
    }
}
