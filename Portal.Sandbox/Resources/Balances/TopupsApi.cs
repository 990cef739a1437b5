using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Balances;

/// <summary>`/v1/topups`: money from the platform's bank into its balance; here it arrives at once.</summary>
internal static class TopupsApi
{
    private const string Kind = "topup";

    public static void Register(ApiTable table)
    {
        table.Get("/v1/topups", call => call.List(Kind, topup => IsIn(call, topup.Long("amount")), "status"));
        table.Get("/v1/topups/{id}", call => call.Target(Kind));
        table.Post("/v1/topups", Create);
        table.Post("/v1/topups/{id}", Update);
        table.Post("/v1/topups/{id}/cancel", call => throw ApiError.Invalid(
            $"Topup {call.Target(Kind).Id()} has already succeeded and cannot be canceled."));
    }

    private static JsonObject Create(Call call)
    {
        var topup = call.Scope.New(Kind, "tu");
        topup["amount"] = Amounts.Required(call);
        topup["currency"] = Amounts.Currency(call);
        topup["expected_availability_date"] = call.Scope.Now;
        topup["status"] = "succeeded";
        call.Copy(topup, "description", "statement_descriptor", "transfer_group");
        call.CopyMetadata(topup);
        var entry = Ledger.Record(call.Scope, Kind, topup.Long("amount"), 0, topup.Text("currency")!, topup.Id(), call.Scope.Now, topup.Text("description"));
        topup["balance_transaction"] = entry.Id();
        call.Scope.Emit("topup.created", topup);
        call.Scope.Emit("topup.succeeded", topup);
        return topup;
    }

    private static JsonObject Update(Call call)
    {
        var topup = call.Target(Kind);
        call.Copy(topup, "description");
        call.CopyMetadata(topup);
        return topup;
    }

    private static bool IsIn(Call call, long amount)
    {
        if (call.Parameters.LongOrNull("amount") is { } exact) return amount == exact;
        if (call.Parameters.Child("amount") is not { } range) return true;
        return !(amount <= range.LongOrNull("gt") || amount < range.LongOrNull("gte") || amount >= range.LongOrNull("lt") || amount > range.LongOrNull("lte"));
    }
}
