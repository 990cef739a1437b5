using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.PlatformFees;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Transfers;

/// <summary>Takes back what was transferred, in whole or in parts.</summary>
internal static class Reversals
{
    public const string Kind = "transfer_reversal";

    /// <summary>Reverses <paramref name="amount"/> cents, or what is left.</summary>
    public static JsonObject Make(Scope platform, JsonObject transfer, long? amount, ReversalOrder order)
    {
        var left = transfer.Long("amount") - transfer.Long("amount_reversed");
        if (left == 0) throw ApiError.Invalid($"Transfer {transfer.Id()} has already been fully reversed.");
        var taken = amount ?? left;
        if (taken > left)
            throw ApiError.Invalid($"Reversal amount ({Amounts.Shown(taken)}) is greater than unreversed amount ({Amounts.Shown(left)}) on transfer.", "amount");
        var owner = platform.In(transfer.Text("destination")!);
        if (!transfer.Flag("_destination_charge")) RequireCover(owner, taken, transfer.Text("currency")!);
        return Record(platform, owner, transfer, taken, order);
    }

    /// <summary>Refunds the application fee in the proportion in which the transfer is now reversed.</summary>
    public static void RefundFee(Scope platform, JsonObject transfer)
    {
        var payment = platform.In(transfer.Text("destination")!).Find("charge", transfer.Text("destination_payment"));
        if (platform.Find(ApplicationFees.Kind, payment?.Text("application_fee")) is not { } fee)
            throw ApiError.Invalid("You cannot refund the application fee of a transfer that has none.", "refund_application_fee");
        var due = Proportion.Of(fee.Long("amount"), transfer.Long("amount_reversed"), transfer.Long("amount")) - fee.Long("amount_refunded");
        if (due > 0) ApplicationFees.Refund(platform, fee, due, []);
    }

    private static JsonObject Record(Scope platform, Scope owner, JsonObject transfer, long amount, ReversalOrder order)
    {
        var reversal = platform.New(Kind, "trr");
        var currency = transfer.Text("currency")!;
        reversal["amount"] = amount;
        reversal["currency"] = currency;
        reversal["metadata"] = order.Metadata.Copy();
        reversal["source_refund"] = order.Refund;
        reversal["transfer"] = transfer.Id();
        var entry = Ledger.Record(platform, "transfer_refund", amount, 0, currency, reversal.Id(),
            Availability.With(platform, transfer.Text("balance_transaction")), order.Description ?? $"REVERSAL OF TRANSFER ({transfer.Id()})");
        reversal["balance_transaction"] = entry.Id();
        reversal["destination_payment_refund"] = TakeBack(owner, transfer, reversal).Id();
        transfer["amount_reversed"] = transfer.Long("amount_reversed") + amount;
        transfer["reversed"] = transfer.Long("amount_reversed") == transfer.Long("amount");
        ((JsonArray)transfer.Child("reversals")!["data"]!).Insert(0, Rendering.Public(reversal));
        platform.EmitUpdate("transfer.reversed", transfer);
        return reversal;
    }

    /// <summary>The refund of the payment, as the connected account sees it.</summary>
    private static JsonObject TakeBack(Scope owner, JsonObject transfer, JsonObject reversal)
    {
        var payment = owner.Get("charge", transfer.Text("destination_payment")!);
        var refund = owner.New("refund", "pyr");
        var (amount, currency) = (reversal.Long("amount"), transfer.Text("currency")!);
        refund["amount"] = amount;
        refund["charge"] = payment.Id();
        refund["currency"] = currency;
        refund["metadata"] = new JsonObject();
        refund["source_transfer_reversal"] = reversal.Id();
        refund["status"] = "succeeded";
        var entry = Ledger.Record(owner, "payment_refund", -amount, 0, currency, refund.Id(),
            Availability.With(owner, payment.Text("balance_transaction")), $"REFUND FOR PAYMENT ({payment.Id()})");
        refund["balance_transaction"] = entry.Id();
        payment["amount_refunded"] = payment.Long("amount_refunded") + amount;
        payment["refunded"] = payment.Long("amount_refunded") == payment.Long("amount");
        return refund;
    }

    /// <summary>A plain transfer comes back only out of what the connected account has.</summary>
    private static void RequireCover(Scope owner, long amount, string currency)
    {
        if (Ledger.Available(owner, currency) + Ledger.Pending(owner, currency) >= amount) return;
        throw ApiError.State("The connected account does not have sufficient funds to cover this transfer reversal.", "balance_insufficient");
    }
}
