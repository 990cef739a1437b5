using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Disputes;

/// <summary>How a dispute ends: the bank decides for the merchant, or for the cardholder.</summary>
internal static class DisputeDecision
{
    /// <summary>The money comes back; the fee too, if the rules say so. An inquiry is closed.</summary>
    public static void Win(Scope scope, JsonObject dispute)
    {
        if (!End(scope, dispute, "won")) return;
        var fee = scope.Options.Rules.DisputeFeeReturned ? -scope.Options.Rules.DisputeFeeCents : 0;
        var withdrawn = dispute.Items("balance_transactions")[0];
        var entry = Ledger.Record(scope, "adjustment", -withdrawn.Long("amount"), fee, withdrawn.Text("currency")!, dispute.Id(),
            scope.Now, $"Chargeback reversal for {dispute.Text("charge")}", feeDescription: "Dispute fee", exchangeRate: withdrawn.DecimalOrNull("exchange_rate"));
        ((JsonArray)dispute["balance_transactions"]!).Add(Rendering.Public(entry));
        scope.EmitUpdate("charge.dispute.closed", dispute);
        scope.Emit("charge.dispute.funds_reinstated", dispute);
    }

    /// <summary>The money stays with the cardholder. An inquiry is closed without loss.</summary>
    public static void Lose(Scope scope, JsonObject dispute)
    {
        if (End(scope, dispute, "lost")) scope.EmitUpdate("charge.dispute.closed", dispute);
    }

    /// <summary>Sets the final status; false for an inquiry, which is closed here and now.</summary>
    private static bool End(Scope scope, JsonObject dispute, string status)
    {
        var before = dispute.Text("status")!;
        if (before is "won" or "lost" or "warning_closed") throw ApiError.Invalid($"This dispute is already closed ({before}).");
        var inquiry = before.StartsWith("warning_", StringComparison.Ordinal);
        dispute["status"] = inquiry ? "warning_closed" : status;
        scope.Get("charge", dispute.Text("charge")!)["_dispute"] = inquiry ? "inquiry" : status;
        if (inquiry) scope.EmitUpdate("charge.dispute.closed", dispute);
        return !inquiry;
    }
}
