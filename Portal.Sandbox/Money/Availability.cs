using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Money;

/// <summary>When money that follows other money (a transfer of a charge, the reversal of a transfer) becomes available.</summary>
internal static class Availability
{
    /// <summary>The `delay_days` that every account has unless it asks for more.</summary>
    private const long StandardDays = 2;

    /// <summary>How many seconds a charge's money takes: the rule's time, or the longer `delay_days` of an account that asked for one.</summary>
    public static long Delay(Scope scope)
    {
        var rule = (long)scope.Options.Rules.AvailableAfter.TotalSeconds;
        var days = AccountDocument.Own(scope).At("settings.payouts.schedule.delay_days");
        return Documents.AsLong(days) is { } asked and > StandardDays ? Math.Max(rule, asked * 24 * 3600) : rule;
    }

    /// <summary>With the balance transaction it follows while that one is pending, otherwise now (unix seconds).</summary>
    public static long With(Scope scope, string? balanceTransaction) =>
        scope.Find("balance_transaction", balanceTransaction) is { } entry && entry.Text("status") == "pending"
            ? entry.Long("available_on")
            : scope.Now;
}
