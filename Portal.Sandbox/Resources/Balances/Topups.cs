using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Balances;

/// <summary>Money from an account's bank into its balance: pending, then succeeded or failed; a succeeded one can be taken back by the bank.</summary>
internal static class Topups
{
    public const string Kind = "topup";
    private const string Arrive = "topup.arrive";

    public static void Register(ApiTable table) => table.Due(Arrive, (scope, id) =>
    {
        if (scope.Find(Kind, id) is { } topup && topup.Text("status") == "pending") Decide(scope, topup);
    });

    /// <summary>Tells of a new top-up and plans its arrival; without a delay in the rules it arrives at once.</summary>
    public static void Begin(Scope scope, JsonObject topup)
    {
        var arrives = scope.Now + (long)scope.Options.Rules.TopupArrivesAfter.TotalSeconds;
        topup["expected_availability_date"] = arrives;
        topup["status"] = "pending";
        scope.Emit("topup.created", topup);
        if (arrives > scope.Now) scope.Schedule(Arrive, topup.Id(), arrives);
        else Decide(scope, topup);
    }

    /// <summary>Only what is still on its way can be canceled.</summary>
    public static void Cancel(Scope scope, JsonObject topup)
    {
        Require(topup, "pending", "canceled");
        scope.Unschedule(Arrive, topup.Id());
        topup["status"] = "canceled";
        scope.EmitUpdate("topup.canceled", topup);
    }

    /// <summary>The bank refuses: nothing reaches the balance.</summary>
    public static void Fail(Scope scope, JsonObject topup, string code)
    {
        Require(topup, "pending", "failed");
        scope.Unschedule(Arrive, topup.Id());
        topup["status"] = "failed";
        topup["failure_code"] = code;
        topup["failure_message"] = "The bank account could not be debited.";
        scope.EmitUpdate("topup.failed", topup);
    }

    /// <summary>The bank takes the money back after it had arrived.</summary>
    public static void Reverse(Scope scope, JsonObject topup)
    {
        Require(topup, "succeeded", "reversed");
        Ledger.Record(scope, "topup_reversal", -topup.Long("amount"), 0, topup.Text("currency")!, topup.Id(), scope.Now, topup.Text("description"));
        topup["status"] = "reversed";
        scope.EmitUpdate("topup.reversed", topup);
    }

    private static void Decide(Scope scope, JsonObject topup)
    {
        if (topup.Text("_bank") is { } bank && TestBank.FailureOf(bank) is { } code)
        {
            Fail(scope, topup, code);
            return;
        }
        var entry = Ledger.Record(scope, Kind, topup.Long("amount"), 0, topup.Text("currency")!, topup.Id(), scope.Now, topup.Text("description"));
        topup["balance_transaction"] = entry.Id();
        topup["status"] = "succeeded";
        scope.EmitUpdate("topup.succeeded", topup);
    }

    private static void Require(JsonObject topup, string status, string verb)
    {
        if (topup.Text("status") != status) throw ApiError.Invalid($"Topup {topup.Id()} is {topup.Text("status")}; only a {status} one can be {verb}.");
    }
}
