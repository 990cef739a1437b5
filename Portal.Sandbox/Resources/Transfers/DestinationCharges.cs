using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Resources.PlatformFees;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Transfers;

/// <summary>A charge with `transfer_data[destination]`: its amount goes on to the connected account, less the application fee.</summary>
internal static class DestinationCharges
{
    public static void Register(ApiTable table)
    {
        table.BeforeCharge.Add(Check);
        table.AfterCharge.Add(Send);
    }

    /// <summary>Refuses a destination that can't be paid, and fees that don't fit.</summary>
    public static void Check(Scope scope, JsonObject charge)
    {
        var (amount, fee) = (charge.Long("amount"), charge.LongOrNull("application_fee_amount"));
        if (charge.Child("transfer_data") is not { } data)
        {
            if (fee is null || DirectCharges.Applies(scope)) return;
            throw ApiError.Invalid("Can only apply an application_fee_amount when the PaymentIntent is attempting a destination payment (using `transfer_data[destination]`).", "application_fee_amount");
        }
        if (DirectCharges.Applies(scope)) throw ApiError.Invalid("A connected account cannot send its charges on to other accounts.", "transfer_data[destination]");
        var part = data.LongOrNull("amount");
        if (fee is not null && part is not null)
            throw ApiError.Invalid("You may not provide both application_fee_amount and transfer_data[amount].", "transfer_data[amount]");
        // An invoice's fee is a part of its total; what is left to charge after a credit caps it.
        if (fee < 0 || (fee > amount && charge.Text("_invoice") is null))
            throw ApiError.Invalid("The application fee must be less than or equal to the amount of the charge.", "application_fee_amount");
        if (part < 0 || part > amount)
            throw ApiError.Invalid("The transfer amount must be less than or equal to the amount of the charge.", "transfer_data[amount]");
        Transfers.RequireAble(Destination(scope, data));
    }

    /// <summary>Makes the transfer, the payment in the connected account and the application fee of a charge that has succeeded.</summary>
    public static void Send(Scope platform, JsonObject charge)
    {
        if (charge.Child("transfer_data") is not { } data || charge.Text("transfer") is not null) return;
        var captured = charge.Long("amount_captured");
        // A capture of less than was authorised caps both.
        var part = Math.Min(data.LongOrNull("amount") ?? captured, captured);
        var settled = platform.Get("balance_transaction", charge.Text("balance_transaction")!);
        var amount = Proportion.Of(settled.Long("amount"), part, captured);
        var fee = Proportion.Of(settled.Long("amount"), Math.Min(charge.Long("application_fee_amount"), part), captured);
        if (amount == 0) return;
        var transfer = Transfers.Make(platform, new TransferOrder(Destination(platform, data), amount, settled.Text("currency")!)
        {
            Source = charge, IsDestinationCharge = true, ApplicationFee = fee, Group = charge.Text("transfer_group"),
            Description = charge.TextAt("_transfer_terms.description"), Metadata = charge.At("_transfer_terms.metadata") as JsonObject ?? [],
            PaymentDescription = charge.TextAt("_transfer_terms.payment_data.description"), PaymentMetadata = charge.At("_transfer_terms.payment_data.metadata") as JsonObject ?? [],
        });
        charge["transfer"] = transfer.Id();
        if (fee == 0) return;
        var payment = platform.In(transfer.Text("destination")!);
        charge["application_fee"] = ApplicationFees.Take(platform, payment, payment.Get("charge", transfer.Text("destination_payment")!), fee, transfer.Text("currency")!, charge).Id();
    }

    private static JsonObject Destination(Scope scope, JsonObject data)
    {
        var id = data.Text("destination") ?? throw ApiError.MissingParameter("transfer_data[destination]");
        return AccountDocument.Connected(scope, id) ?? throw ApiError.Missing("destination", id, "transfer_data[destination]");
    }
}
