using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Transfers;

/// <summary>Transfers paid out of a named charge (`source_transaction`), even before its money is available.</summary>
internal static class Funding
{
    private const string Parameter = "source_transaction";

    /// <summary>The charge a transfer names as its source: paid, and in the transfer's currency.</summary>
    public static JsonObject Source(Scope platform, string id, string currency)
    {
        var charge = platform.Refer("charge", id, Parameter);
        if (charge.Text("status") != "succeeded" || !charge.Flag("captured"))
            throw ApiError.Invalid("The source_transaction must be a charge that has succeeded.", Parameter);
        return Entry(platform, charge).Text("currency") == currency
            ? charge
            : throw ApiError.Invalid("The currency of source_transaction's balance transaction must be the same as the transfer currency.", Parameter);
    }

    /// <summary>What no transfer has taken out of the charge yet, cents.</summary>
    public static long Unsent(Scope platform, JsonObject charge) => Entry(platform, charge).Long("amount") - Sent(platform, charge);

    public static void RequireUnsent(Scope platform, JsonObject charge, long amount)
    {
        var (sent, whole) = (Sent(platform, charge), Entry(platform, charge).Long("amount"));
        if (amount >= 1 && amount <= whole - sent) return;
        var already = sent == 0 ? "" : $" (There are already {Amounts.Shown(sent)} in transfers using this source.)";
        throw ApiError.Invalid($"Transfers using this transaction as a source must not exceed the source amount of {Amounts.Shown(whole)}.{already}", "amount");
    }

    /// <summary>The charge in the platform's balance: its amount there is what can be sent on, in the balance's currency.</summary>
    private static JsonObject Entry(Scope platform, JsonObject charge) => platform.Get("balance_transaction", charge.Text("balance_transaction")!);

    private static long Sent(Scope platform, JsonObject charge) =>
        platform.All(Transfers.Kind, Parameter, charge.Id()).Sum(transfer => transfer.Long("amount") - transfer.Long("amount_reversed"));
}
