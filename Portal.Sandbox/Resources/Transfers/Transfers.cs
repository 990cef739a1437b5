using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Transfers;

/// <summary>Moves money from a platform to a connected account: the transfer here, a payment there, a balance transaction on each side.</summary>
internal static class Transfers
{
    public const string Kind = "transfer";

    public static JsonObject Make(Scope platform, TransferOrder order)
    {
        var transfer = platform.New(Kind, "tr");
        var availableOn = Availability.With(platform, order.Source?.Text("balance_transaction"));
        transfer["amount"] = order.Amount;
        transfer["currency"] = order.Currency;
        transfer["description"] = order.Description;
        transfer["destination"] = order.Destination.Id();
        transfer["metadata"] = order.Metadata.Copy();
        transfer["reversals"] = Documents.ListOf($"/v1/transfers/{transfer.Id()}/reversals", []);
        transfer["source_transaction"] = order.Source?.Id();
        transfer["source_type"] = "card";
        transfer["transfer_group"] = order.Group ?? GroupOf(order.Source);
        transfer["_destination_charge"] = order.IsDestinationCharge;
        var entry = Ledger.Record(platform, "transfer", -order.Amount, 0, order.Currency, transfer.Id(), availableOn, order.Description);
        transfer["balance_transaction"] = entry.Id();
        transfer["destination_payment"] = Pay(platform.In(order.Destination.Id()), order, transfer, availableOn).Id();
        platform.Emit("transfer.created", transfer);
        return transfer;
    }

    /// <summary>Refuses a destination that cannot receive transfers; <paramref name="parameter"/> names it in the refusal.</summary>
    public static void RequireAble(JsonObject account)
    {
        if (account.Child("capabilities")?.Text("transfers") == "active" && account.Text("_rejected") is null) return;
        throw ApiError.State("Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments",
            "insufficient_capabilities_for_transfer");
    }

    /// <summary>The payment as the connected account sees it.</summary>
    private static JsonObject Pay(Scope owner, TransferOrder order, JsonObject transfer, long availableOn)
    {
        var payment = owner.New("charge", "py");
        payment["amount"] = order.Amount;
        payment["amount_captured"] = order.Amount;
        payment["captured"] = true;
        payment["paid"] = true;
        payment["status"] = "succeeded";
        payment["currency"] = order.Currency;
        payment["description"] = order.PaymentDescription ?? order.Description;
        payment["metadata"] = order.PaymentMetadata.Copy();
        payment["payment_method_details"] = new JsonObject { ["stripe_account"] = new JsonObject(), ["type"] = "stripe_account" };
        payment["source_transfer"] = transfer.Id();
        if (order.ApplicationFee > 0) payment["application_fee_amount"] = order.ApplicationFee;
        var settled = Exchange.Into(owner, order.Amount, order.Currency);
        var entry = Ledger.Record(owner, "payment", settled.Amount, Proportion.Of(settled.Amount, order.ApplicationFee, order.Amount), settled.Currency, payment.Id(), availableOn,
            order.Description, "application_fee", "Application fee", settled.ExchangeRate);
        payment["balance_transaction"] = entry.Id();
        return payment;
    }

    private static string? GroupOf(JsonObject? charge)
    {
        if (charge is null) return null;
        var group = charge.Text("transfer_group") ?? $"group_{charge.Text("payment_intent") ?? charge.Id()}";
        charge["transfer_group"] = group;
        return group;
    }
}
