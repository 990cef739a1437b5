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
    private const string Entry = "balance_transaction";

    /// <summary>The platform as an application: the id that fees and charges name.</summary>
    public static string ApplicationOf(Scope platform) => "ca_" + platform.Account["acct_".Length..];

    /// <summary>
    /// Credits the platform with <paramref name="amount"/> cents that a payment in a connected account was debited.
    /// <paramref name="originating"/> is the platform's own charge behind it, if there is one.
    /// </summary>
    public static JsonObject Take(Scope platform, Scope owner, JsonObject payment, long amount, string currency, JsonObject? originating)
    {
        var fee = platform.New(Kind, "fee");
        fee["account"] = owner.Account;
        fee["amount"] = amount;
        fee["application"] = ApplicationOf(platform);
        fee["charge"] = payment.Id();
        fee["currency"] = currency;
        fee["fee_source"] = new JsonObject { ["charge"] = payment.Id(), ["type"] = "charge" };
        fee["originating_transaction"] = originating?.Id();
        fee["refunds"] = Documents.ListOf($"/v1/application_fees/{fee.Id()}/refunds", []);
        var settled = Exchange.Into(platform, amount, currency);
        var available = originating is null ? Availability.With(owner, payment.Text("balance_transaction")) : Availability.With(platform, originating.Text("balance_transaction"));
        var entry = Ledger.Record(platform, Kind, settled.Amount, 0, settled.Currency, fee.Id(), available, $"Application fee from {owner.Account}", exchangeRate: settled.ExchangeRate);
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
        var payment = owner.Get("charge", fee.Text("charge")!);
        var (taken, debited) = (platform.Get(Entry, fee.Text("balance_transaction")!), owner.Get(Entry, payment.Text("balance_transaction")!));
        var there = debited.Items("fee_details").Where(detail => detail.Text("type") == Kind).Sum(detail => detail.Long("amount"));
        Ledger.Record(owner, "application_fee_refund", Part(fee, refund, there), 0, debited.Text("currency")!, refund.Id(),
            Availability.With(owner, debited.Id()), "Refund of application fee", exchangeRate: debited.DecimalOrNull("exchange_rate"));
        return Ledger.Record(platform, "application_fee_refund", -Part(fee, refund, taken.Long("amount")), 0, taken.Text("currency")!, refund.Id(),
            Availability.With(platform, taken.Id()), $"Refund of application fee ({fee.Id()})", exchangeRate: taken.DecimalOrNull("exchange_rate"));
    }

    /// <summary>This refund's part of what the fee came to in a balance; all parts add up to exactly that.</summary>
    private static long Part(JsonObject fee, JsonObject refund, long whole)
    {
        var (before, amount) = (fee.Long("amount_refunded"), fee.Long("amount"));
        return Proportion.Of(whole, before + refund.Long("amount"), amount) - Proportion.Of(whole, before, amount);
    }
}
