using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Transfers;

/// <summary>`/v1/transfers` and the reversals under it.</summary>
internal static class TransfersApi
{
    private const string ReversalsOf = "/v1/transfers/{id}/reversals";
    private const string OneReversal = "/v1/transfers/{transferId}/reversals/{id}";

    public static void Register(ApiTable table)
    {
        table.Index(Transfers.Kind, "destination", "transfer_group", "source_transaction");
        table.Index(Reversals.Kind, "transfer");
        table.Read("/v1/transfers", Transfers.Kind, "transfer_group", "destination");
        table.Post("/v1/transfers", Create);
        table.Post("/v1/transfers/{id}", Update);
        table.Get(ReversalsOf, call => Lists.Slice(call, call.Scope.All(Reversals.Kind, "transfer", call.Target(Transfers.Kind).Id()).ToList()));
        table.Post(ReversalsOf, Reverse);
        table.Get(OneReversal, Reversal);
        table.Post(OneReversal, call =>
        {
            var reversal = Reversal(call);
            call.CopyMetadata(reversal);
            return reversal;
        });
    }

    private static JsonObject Create(Call call)
    {
        var (amount, currency) = (Amounts.Optional(call), Amounts.Currency(call));
        var destination = AccountDocument.Connected(call.Scope, call.Required("destination"))
            ?? throw ApiError.Missing("destination", call.Required("destination"), "destination");
        Transfers.RequireAble(destination);
        var source = call.Text("source_transaction") is { } id ? Funding.Source(call.Scope, id, currency) : null;
        amount ??= source is null ? throw ApiError.MissingParameter("amount") : Funding.Unsent(call.Scope, source);
        if (source is not null) Funding.RequireUnsent(call.Scope, source, amount.Value);
        if (source is null || Availability.With(call.Scope, source.Text("balance_transaction")) <= call.Scope.Now)
            Amounts.RequireAvailable(call.Scope, amount.Value, currency);
        return Transfers.Make(call.Scope, new TransferOrder(destination, amount.Value, currency)
        {
            Source = source,
            Group = call.Text("transfer_group"),
            Description = call.Text("description"),
            Metadata = Amounts.Metadata(call),
        });
    }

    private static JsonObject Update(Call call)
    {
        var transfer = call.Target(Transfers.Kind);
        call.Copy(transfer, "description");
        call.CopyMetadata(transfer);
        call.Scope.EmitUpdate("transfer.updated", transfer);
        return transfer;
    }

    private static JsonObject Reverse(Call call)
    {
        var transfer = call.Target(Transfers.Kind);
        var reversal = Reversals.Make(call.Scope, transfer, Amounts.Optional(call), new ReversalOrder
        {
            Description = call.Text("description"),
            Metadata = Amounts.Metadata(call),
        });
        if (call.Parameters.Flag("refund_application_fee")) Reversals.RefundFee(call.Scope, transfer);
        return reversal;
    }

    private static JsonObject Reversal(Call call)
    {
        var reversal = call.Target(Reversals.Kind);
        return reversal.Text("transfer") == call.Route("transferId") ? reversal : throw ApiError.Missing(Reversals.Kind, call.Route("id"));
    }
}
