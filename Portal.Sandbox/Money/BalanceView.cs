using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Money;

/// <summary>An account's balance in its public shape.</summary>
internal static class BalanceView
{
    public static JsonObject Of(Scope scope)
    {
        var balances = Ledger.Balances(scope);
        return new JsonObject
        {
            ["object"] = "balance",
            ["available"] = Bucket(balances, "available"),
            ["connect_reserved"] = new JsonArray(new JsonObject { ["amount"] = 0, ["currency"] = "usd" }),
            ["livemode"] = false,
            ["pending"] = Bucket(balances, "pending"),
        };
    }

    private static JsonArray Bucket(List<JsonObject> balances, string name)
    {
        if (balances.Count == 0) return new JsonArray(Amount("usd", 0));
        return Documents.Array(balances.OrderBy(b => b.Text("currency"), StringComparer.Ordinal).Select(b => Amount(b.Text("currency")!, b.Long(name))));
    }

    private static JsonObject Amount(string currency, long cents) => new()
    {
        ["amount"] = cents, ["currency"] = currency, ["source_types"] = new JsonObject { ["card"] = cents },
    };
}
