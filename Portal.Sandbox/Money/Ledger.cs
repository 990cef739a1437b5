using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Payouts;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Money;

/// <summary>
/// The one place where money moves: every balance transaction of an account, and its balance (available and pending, per currency).
/// </summary>
internal static class Ledger
{
    /// <summary>The `_payout` of an entry that no payout has taken to a bank yet.</summary>
    public const string NotPaidOut = "none";

    private const string Kind = "balance_transaction";

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "source", "type", "_payout");
        table.Due("balance.available", Release);
    }

    /// <summary>
    /// Records a movement of <paramref name="amount"/> (cents, negative leaves) less <paramref name="fee"/> (cents).
    /// It is pending until <paramref name="availableOn"/> (unix seconds); a moment not in the future is available at once.
    /// </summary>
    public static JsonObject Record(Scope scope, string type, long amount, long fee, string currency, string? source, long availableOn,
        string? description = null, string feeType = "stripe_fee", string? feeDescription = null, decimal? exchangeRate = null)
    {
        var entry = scope.New(Kind, "txn");
        var pending = availableOn > scope.Now;
        entry["type"] = type;
        entry["reporting_category"] = Category(type);
        entry["amount"] = amount;
        entry["fee"] = fee;
        entry["net"] = amount - fee;
        entry["currency"] = currency;
        entry["exchange_rate"] = exchangeRate;
        entry["source"] = source;
        entry["description"] = description;
        entry["available_on"] = Math.Max(availableOn, scope.Now);
        entry["status"] = pending ? "pending" : "available";
        entry["balance_type"] = "payments";
        entry["_payout"] = NotPaidOut;
        if (fee != 0) entry["fee_details"] = new JsonArray(FeeDetail(fee, currency, feeType, feeDescription));
        Move(scope, currency, pending ? "pending" : "available", amount - fee);
        if (pending) scope.Schedule("balance.available", entry.Id(), availableOn);
        return entry;
    }

    /// <summary>Takes a further fee (cents) out of an entry that was recorded a moment ago.</summary>
    public static void AddFee(Scope scope, JsonObject entry, long fee, string type, string application)
    {
        var detail = FeeDetail(fee, entry.Text("currency")!, type, null);
        detail["application"] = application;
        ((JsonArray)entry["fee_details"]!).Add(detail);
        entry["fee"] = entry.Long("fee") + fee;
        entry["net"] = entry.Long("net") - fee;
        Move(scope, entry.Text("currency")!, entry.Text("status")!, -fee);
    }

    /// <summary>What an account may send out now, cents.</summary>
    public static long Available(Scope scope, string currency) => Balance(scope, currency)?.Long("available") ?? 0;

    /// <summary>What is on its way to an account's available balance, cents.</summary>
    public static long Pending(Scope scope, string currency) => Balance(scope, currency)?.Long("pending") ?? 0;

    /// <summary>Every currency's balance of an account: documents with `currency`, `available` and `pending`.</summary>
    public static List<JsonObject> Balances(Scope scope) => scope.All("_balance").ToList();

    private static void Release(Scope scope, string id)
    {
        if (scope.Find(Kind, id) is not { } entry || entry.Text("status") != "pending") return;
        entry["status"] = "available";
        Move(scope, entry.Text("currency")!, "pending", -entry.Long("net"));
        Move(scope, entry.Text("currency")!, "available", entry.Long("net"));
        scope.Emit("balance.available", BalanceView.Of(scope));
    }

    private static void Move(Scope scope, string currency, string bucket, long cents)
    {
        var balance = Balance(scope, currency);
        if (balance is null)
        {
            balance = new JsonObject
            {
                ["id"] = IdOf(currency), ["object"] = "_balance", ["currency"] = currency, ["available"] = 0L, ["pending"] = 0L,
            };
            scope.Add(balance);
        }
        balance[bucket] = balance.Long(bucket) + cents;
        if (bucket == "available" && (cents > 0 || balance.Long(bucket) < 0)) AutomaticPayouts.Plan(scope);
    }

    private static JsonObject? Balance(Scope scope, string currency) => scope.Find(IdOf(currency));

    private static string IdOf(string currency) => $"_balance_{currency}";

    private static JsonObject FeeDetail(long fee, string currency, string type, string? description) => new()
    {
        ["amount"] = fee, ["application"] = null, ["currency"] = currency,
        ["description"] = description ?? (type == "stripe_fee" ? "Stripe processing fees" : "Application fee"), ["type"] = type,
    };

    private static string Category(string type) => type switch
    {
        "payment" => "charge",
        "payment_refund" => "refund",
        "transfer_refund" => "transfer_reversal",
        "application_fee" => "platform_earning",
        "application_fee_refund" => "platform_earning_refund",
        "refund_failure" => "refund_failure",
        "payout_failure" or "payout_cancel" => "payout_reversal",
        "stripe_fee" => "fee",
        "adjustment" => "other_adjustment",
        _ => type,
    };
}
