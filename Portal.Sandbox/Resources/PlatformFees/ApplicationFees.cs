using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.PlatformFees;

/// <summary>What a platform keeps of a payment, and what it gives back of that.</summary>
internal static class ApplicationFees
{
    public const string Kind = "application_fee";
    public const string RefundKind = "fee_refund";

    /// <summary>Takes <paramref name="amount"/> cents of a destination charge; the connected side was debited with its payment.</summary>
    public static JsonObject Take(Scope platform, JsonObject charge, JsonObject transfer, long amount)
    {
        var owner = platform.In(transfer.Text("destination")!);
        var payment = owner.Get("charge", transfer.Text("destination_payment")!);
        var fee = platform.New(Kind, "fee");
        fee["account"] = owner.Account;
        fee["amount"] = amount;
        fee["application"] = "ca_" + platform.Account["acct_".Length..];
        fee["charge"] = payment.Id();
        fee["currency"] = charge.Text("currency");
        fee["fee_source"] = new JsonObject { ["charge"] = payment.Id(), ["type"] = "charge" };
        fee["originating_transaction"] = charge.Id();
        fee["refunds"] = Documents.ListOf($"/v1/application_fees/{fee.Id()}/refunds", []);
        var entry = Ledger.Record(platform, Kind, amount, 0, charge.Text("currency")!, fee.Id(),
            Availability.With(platform, charge.Text("balance_transaction")), $"Application fee from {owner.Account}");
        fee["balance_transaction"] = entry.Id();
        payment["application_fee"] = fee.Id();
        platform.Emit("application_fee.created", fee);
        return fee;
    }

    /// <summary>Gives <paramref name="amount"/> cents (or what is left) back to the connected account.</summary>
    public static JsonObject Refund(Scope platform, JsonObject fee, long? amount, JsonObject metadata)
    {
        var left = fee.Long("amount") - fee.Long("amount_refunded");
        if (left == 0) throw ApiError.Invalid($"Application fee {fee.Id()} has already been refunded.");
        var given = amount ?? left;
        if (given > left)
            throw ApiError.Invalid($"Refund amount ({Amounts.Shown(given)}) is greater than unrefunded amount on application fee ({Amounts.Shown(left)}).", "amount");
        var refund = platform.New(RefundKind, "fr");
        refund["amount"] = given;
        refund["currency"] = fee.Text("currency");
        refund["fee"] = fee.Id();
        refund["metadata"] = metadata.Copy();
        refund["balance_transaction"] = Move(platform, fee, refund).Id();
        fee["amount_refunded"] = fee.Long("amount_refunded") + given;
        fee["refunded"] = fee.Long("amount_refunded") == fee.Long("amount");
        ((JsonArray)fee.Child("refunds")!["data"]!).Insert(0, Rendering.Public(refund));
        platform.EmitUpdate("application_fee.refunded", fee);
        return refund;
    }

    /// <summary>Out of the platform, into the connected account; each side's row for it.</summary>
    private static JsonObject Move(Scope platform, JsonObject fee, JsonObject refund)
    {
        var owner = platform.In(fee.Text("account")!);
        var (amount, currency) = (refund.Long("amount"), fee.Text("currency")!);
        var payment = owner.Get("charge", fee.Text("charge")!);
        Ledger.Record(owner, "application_fee_refund", amount, 0, currency, refund.Id(),
            Availability.With(owner, payment.Text("balance_transaction")), "Refund of application fee");
        return Ledger.Record(platform, "application_fee_refund", -amount, 0, currency, refund.Id(),
            Availability.With(platform, fee.Text("balance_transaction")), $"Refund of application fee ({fee.Id()})");
    }
}
