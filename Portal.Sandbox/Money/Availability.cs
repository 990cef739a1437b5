using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Money;

/// <summary>When money that follows other money (a transfer of a charge, the reversal of a transfer) becomes available.</summary>
internal static class Availability
{
    /// <summary>With the balance transaction it follows while that one is pending, otherwise now (unix seconds).</summary>
    public static long With(Scope scope, string? balanceTransaction) =>
        scope.Find("balance_transaction", balanceTransaction) is { } entry && entry.Text("status") == "pending"
            ? entry.Long("available_on")
            : scope.Now;
}
