using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Refunds;

/// <summary>Refunds that take time, or fail after they were made: bank debits and two public test cards.</summary>
internal static class RefundOutcome
{
    private const string Settle = "refund.settle";
    private const string Failing = "refund.fail";

    public static void Register(ApiTable table)
    {
        table.Due(Settle, Succeed);
        table.Due(Failing, (scope, id) =>
        {
            if (scope.Find(Refunds.Kind, id) is { } refund) Fail(scope, refund, "expired_or_canceled_card");
        });
    }

    public static string FirstStatus(JsonObject charge) => IsSlow(charge) ? "pending" : "succeeded";

    /// <summary>Plans what becomes of a refund of this charge later.</summary>
    public static void Plan(Scope scope, JsonObject charge, JsonObject refund)
    {
        var at = scope.Now + (long)scope.Options.Rules.RefundSettlesAfter.TotalSeconds;
        if (IsSlow(charge)) scope.Schedule(Settle, refund.Id(), at);
        else if (charge.Text("_consequence") == "refund:failed") scope.Schedule(Failing, refund.Id(), at);
    }

    /// <summary>Marks a refund as failed: the money is back in the balance and must reach the customer in another way.</summary>
    public static void Fail(Scope scope, JsonObject refund, string reason)
    {
        if (refund.Text("status") is not ("pending" or "succeeded")) return;
        var charge = scope.Get("charge", refund.Text("charge")!);
        var taken = scope.Get("balance_transaction", refund.Text("balance_transaction")!);
        var entry = Ledger.Record(scope, "refund_failure", -taken.Long("amount"), -taken.Long("fee"), taken.Text("currency")!, refund.Id(), scope.Now, "REFUND FAILURE",
            exchangeRate: taken.DecimalOrNull("exchange_rate"));
        Refunds.Forget(charge, refund, taken);
        refund["status"] = "failed";
        refund["failure_reason"] = reason;
        refund["failure_balance_transaction"] = entry.Id();
        charge["amount_refunded"] = charge.Long("amount_refunded") - refund.Long("amount");
        charge["refunded"] = false;
        Tell(scope, refund);
        scope.Emit("refund.failed", refund);
        scope.EmitUpdate("charge.updated", charge);
    }

    private static void Succeed(Scope scope, string id)
    {
        if (scope.Find(Refunds.Kind, id) is not { } refund || refund.Text("status") != "pending") return;
        refund["status"] = "succeeded";
        Tell(scope, refund);
    }

    private static void Tell(Scope scope, JsonObject refund)
    {
        scope.EmitUpdate("refund.updated", refund);
        scope.Emit("charge.refund.updated", refund);
    }

    private static bool IsSlow(JsonObject charge) =>
        charge.Text("_consequence") == "refund:pending" || charge.TextAt("payment_method_details.type") == "us_bank_account";
}
