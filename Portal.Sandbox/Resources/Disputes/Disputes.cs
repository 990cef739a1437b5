using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Disputes;

/// <summary>A cardholder's bank takes a charge's money back; the platform bears it, whoever got the money. An inquiry moves nothing.</summary>
internal static class Disputes
{
    public const string Kind = "dispute";
    private const string Overdue = "dispute.overdue";
    private const string Arise = "dispute.arise";

    public static void Register(ApiTable table)
    {
        table.AfterCharge.Add((scope, charge) =>
        {
            if (charge.Text("_consequence")?.StartsWith("dispute:", StringComparison.Ordinal) == true) scope.Schedule(Arise, charge.Id(), scope.Now);
        });
        table.Due(Arise, ByCard);
        table.Due(Overdue, (scope, id) =>
        {
            if (scope.Find(Kind, id) is { } dispute && dispute.Text("status") is "needs_response" or "warning_needs_response") DisputeDecision.Lose(scope, dispute);
        });
    }

    /// <summary>Opens a dispute over <paramref name="amount"/> cents of a paid charge, or over what is left of it.</summary>
    public static JsonObject Open(Scope scope, JsonObject charge, string reason, bool inquiry, long? amount = null)
    {
        var left = charge.Long("amount") - charge.Long("amount_refunded");
        if (charge.Text("status") != "succeeded" || !charge.Flag("captured") || left <= 0) throw ApiError.Invalid($"Charge {charge.Id()} has no money to dispute.", "charge");
        if (charge.Flag("disputed")) throw ApiError.Invalid($"Charge {charge.Id()} is disputed already.", "charge");
        if (amount is < 1 || amount > left) throw ApiError.Invalid($"A dispute of this charge is over 1 to {left}.", "amount");
        var dispute = Describe(scope, charge, reason, amount ?? left);
        dispute["status"] = inquiry ? "warning_needs_response" : "needs_response";
        dispute["is_charge_refundable"] = inquiry;
        charge["disputed"] = true;
        charge["_dispute"] = inquiry ? "inquiry" : "open";
        scope.Emit("charge.dispute.created", dispute);
        if (!inquiry) Withdraw(scope, dispute);
        scope.EmitUpdate("charge.updated", charge);
        if (IsReturn(charge))
        {
            DisputeDecision.Lose(scope, dispute);
            return dispute;
        }
        scope.Schedule(Overdue, dispute.Id(), scope.Now + (long)scope.Options.Rules.DisputeEvidenceFor.TotalSeconds);
        return dispute;
    }

    /// <summary>An inquiry the bank isn't content with becomes a dispute that takes the money.</summary>
    public static void Escalate(Scope scope, JsonObject dispute)
    {
        if (dispute.Text("status")?.StartsWith("warning_", StringComparison.Ordinal) != true || dispute.Text("status") == "warning_closed")
            throw ApiError.Invalid($"Dispute {dispute.Id()} is not an open inquiry.");
        dispute["status"] = "needs_response";
        dispute["is_charge_refundable"] = false;
        scope.Get("charge", dispute.Text("charge")!)["_dispute"] = "open";
        Withdraw(scope, dispute);
        scope.EmitUpdate("charge.dispute.updated", dispute);
    }

    /// <summary>A bank debit that comes back late: the bank's word is final, so it is lost as soon as it is opened.</summary>
    private static bool IsReturn(JsonObject charge) => charge.TextAt("payment_method_details.type") == "us_bank_account";

    /// <summary>A charge was refunded in full: nothing is left to inquire about.</summary>
    public static void Settle(Scope scope, JsonObject charge)
    {
        var open = scope.All(Kind, "charge", charge.Id()).Where(dispute => dispute.Text("status")!.StartsWith("warning_", StringComparison.Ordinal) && dispute.Text("status") != "warning_closed");
        foreach (var inquiry in open.ToList()) DisputeDecision.Lose(scope, inquiry);
    }

    private static void ByCard(Scope scope, string chargeId)
    {
        if (scope.Find("charge", chargeId) is not { } charge || charge.Flag("disputed")) return;
        var reason = charge.Text("_consequence")!["dispute:".Length..];
        if (charge.Long("amount") > charge.Long("amount_refunded"))
            Open(scope, charge, reason == "inquiry" ? "general" : reason, reason == "inquiry");
    }

    private static JsonObject Describe(Scope scope, JsonObject charge, string reason, long amount)
    {
        var dispute = scope.New(Kind, "dp");
        dispute["amount"] = amount;
        dispute["charge"] = charge.Id();
        dispute["currency"] = charge.Text("currency");
        dispute["payment_intent"] = charge.Text("payment_intent");
        dispute["reason"] = reason;
        dispute.Child("evidence_details")!["due_by"] = scope.Now + (long)scope.Options.Rules.DisputeEvidenceFor.TotalSeconds;
        if (IsReturn(charge)) return dispute;
        var brand = charge.TextAt("payment_method_details.card.brand") ?? "visa";
        dispute["payment_method_details"] = new JsonObject
        {
            ["card"] = new JsonObject { ["brand"] = brand, ["case_type"] = "chargeback", ["network"] = brand, ["network_reason_code"] = "10.4" },
            ["type"] = "card",
        };
        return dispute;
    }

    private static void Withdraw(Scope scope, JsonObject dispute)
    {
        var charge = scope.Get("charge", dispute.Text("charge")!);
        var settled = scope.Get("balance_transaction", charge.Text("balance_transaction")!);
        var amount = Proportion.Of(settled.Long("amount"), dispute.Long("amount"), charge.Long("amount_captured"));
        var entry = Ledger.Record(scope, "adjustment", -amount, scope.Options.Rules.DisputeFeeCents, settled.Text("currency")!, dispute.Id(),
            scope.Now, $"Chargeback withdrawal for {dispute.Text("charge")}", feeDescription: "Dispute fee", exchangeRate: settled.DecimalOrNull("exchange_rate"));
        ((JsonArray)dispute["balance_transactions"]!).Add(Rendering.Public(entry));
        scope.Emit("charge.dispute.funds_withdrawn", dispute);
    }
}
