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
        if (!transfer.Flag("_destination_charge")) RequireCover(owner, Settled(owner, transfer, taken));
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
        var (amount, settled) = (reversal.Long("amount"), Settled(owner, transfer, reversal.Long("amount")));
        refund["amount"] = amount;
        refund["charge"] = payment.Id();
        refund["currency"] = transfer.Text("currency");
        refund["metadata"] = new JsonObject();
        refund["source_transfer_reversal"] = reversal.Id();
        refund["status"] = "succeeded";
        var entry = Ledger.Record(owner, "payment_refund", -settled.Amount, 0, settled.Currency, refund.Id(),
            Availability.With(owner, payment.Text("balance_transaction")), $"REFUND FOR PAYMENT ({payment.Id()})", exchangeRate: settled.ExchangeRate);
        refund["balance_transaction"] = entry.Id();
        payment["amount_refunded"] = payment.Long("amount_refunded") + amount;
        payment["refunded"] = payment.Long("amount_refunded") == payment.Long("amount");
        return refund;
    }

    /// <summary>What the next <paramref name="amount"/> cents taken back are in the connected account's balance; parts add up to exactly what came in.</summary>
    private static Settled Settled(Scope owner, JsonObject transfer, long amount)
    {
        var payment = owner.Get("charge", transfer.Text("destination_payment")!);
        var entry = owner.Get("balance_transaction", payment.Text("balance_transaction")!);
        var (came, whole, before) = (entry.Long("amount"), transfer.Long("amount"), transfer.Long("amount_reversed"));
        return new Settled(Proportion.Of(came, before + amount, whole) - Proportion.Of(came, before, whole), entry.Text("currency")!, entry.DecimalOrNull("exchange_rate"));
    }

    /// <summary>A plain transfer comes back only out of what the connected account has.</summary>
    private static void RequireCover(Scope owner, Settled taken)
    {
        if (Ledger.Available(owner, taken.Currency) + Ledger.Pending(owner, taken.Currency) >= taken.Amount) return;
        throw ApiError.State("The connected account does not have sufficient funds to cover this transfer reversal.", "balance_insufficient");
    }
}
