using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payouts;

/// <summary>Sends an account's available balance to its bank: pending, in transit, paid; or failed, or canceled.</summary>
internal static class Payouts
{
    public const string Kind = "payout";
    private const string Depart = "payout.depart";
    private const string Arrive = "payout.arrive";

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "status", "destination");
        table.Due(Depart, Leave);
        table.Due(Arrive, Reach);
    }

    /// <summary>Debits the balance now and plans the way to the bank.</summary>
    public static JsonObject Make(Scope owner, long amount, string currency, JsonObject bank, bool automatic, string method = "standard", string? description = null)
    {
        var rules = owner.Options.Rules;
        var instant = method == "instant";
        var payout = owner.New(Kind, "po");
        payout["amount"] = amount;
        payout["arrival_date"] = instant ? owner.Now + (long)rules.InstantPayoutArrivesAfter.TotalSeconds
            : rules.PayoutsRestOnWeekends ? BusinessDays.After(owner.Now, rules.PayoutArrivesAfter) : owner.Now + (long)rules.PayoutArrivesAfter.TotalSeconds;
        payout["automatic"] = automatic;
        payout["currency"] = currency;
        payout["description"] = description ?? (automatic ? "STRIPE PAYOUT" : null);
        payout["destination"] = bank.Id();
        payout["metadata"] = new JsonObject();
        payout["method"] = method;
        payout["reconciliation_status"] = automatic ? "in_progress" : "not_applicable";
        payout["source_type"] = "card";
        payout["status"] = "pending";
        payout["statement_descriptor"] = AccountDocument.Own(owner).TextAt("settings.payouts.statement_descriptor");
        payout["type"] = bank.Kind();
        var fee = instant ? Fees.OfInstantPayout(rules, amount) : 0;
        var entry = Ledger.Record(owner, Kind, -amount, fee, currency, payout.Id(), owner.Now, payout.Text("description"), feeDescription: "Instant payout fee");
        entry["_payout"] = payout.Id();
        payout["balance_transaction"] = entry.Id();
        owner.Schedule(Depart, payout.Id(), owner.Now + (long)(instant ? TimeSpan.Zero : rules.PayoutLeavesAfter).TotalSeconds);
        owner.Schedule(Arrive, payout.Id(), payout.Long("arrival_date"));
        return payout;
    }

    /// <summary>Takes a payout back before it has left.</summary>
    public static void Cancel(Scope owner, JsonObject payout)
    {
        if (payout.Text("status") != "pending")
            throw ApiError.Invalid($"Payouts can only be canceled while they are pending; {payout.Id()} is {payout.Text("status")}.");
        Return(owner, payout, "payout_cancel");
        payout["status"] = "canceled";
        owner.EmitUpdate("payout.canceled", payout);
        AutomaticPayouts.Plan(owner);
    }

    /// <summary>The bank sends the money back: it is in the balance again, and the bank account must be replaced.</summary>
    public static void Fail(Scope owner, JsonObject payout, string code)
    {
        if (payout.Text("status") is not ("pending" or "in_transit" or "paid"))
            throw ApiError.Invalid($"Payout {payout.Id()} is {payout.Text("status")} and cannot fail.");
        if (!BankAccounts.Failures.TryGetValue(code, out var message))
            throw ApiError.BadParameter($"Invalid failure code: must be one of {string.Join(", ", BankAccounts.Failures.Keys)}", "code");
        payout["failure_balance_transaction"] = Return(owner, payout, "payout_failure").Id();
        payout["failure_code"] = code;
        payout["failure_message"] = message;
        payout["status"] = "failed";
        owner.EmitUpdate("payout.failed", payout);
        if (BankAccounts.Find(owner, payout.Text("destination")) is { } bank) Mark(owner, bank);
        Verification.Refresh(owner);
    }

    /// <summary>Asks the bank for a paid payout's money: a payout of the negative amount.</summary>
    public static JsonObject Reverse(Scope owner, JsonObject payout, JsonObject metadata)
    {
        if (payout.Text("status") != "paid" || payout.Text("reversed_by") is not null || payout.Text("original_payout") is not null)
            throw ApiError.Invalid($"Only a payout that was paid, and once, can be reversed; {payout.Id()} is {payout.Text("status")}.");
        var bank = BankAccounts.Find(owner, payout.Text("destination")) ?? throw ApiError.Invalid("The payout's destination is gone, so nothing can come back from it.");
        var reversal = Make(owner, -payout.Long("amount"), payout.Text("currency")!, bank, automatic: false);
        reversal["original_payout"] = payout.Id();
        reversal["metadata"] = metadata;
        payout["reversed_by"] = reversal.Id();
        owner.Emit("payout.created", reversal);
        owner.EmitUpdate("payout.updated", payout);
        return reversal;
    }

    /// <summary>A bank account that refused a payout gets no further ones until it is replaced.</summary>
    private static void Mark(Scope owner, JsonObject bank)
    {
        BankAccounts.Refuse(bank);
        BankAccounts.Show(owner, AccountDocument.Own(owner));
        owner.EmitUpdate("account.external_account.updated", bank);
    }

    private static JsonObject Return(Scope owner, JsonObject payout, string type)
    {
        owner.Unschedule(Depart, payout.Id());
        owner.Unschedule(Arrive, payout.Id());
        return Ledger.Record(owner, type, payout.Long("amount"), 0, payout.Text("currency")!, payout.Id(), owner.Now, payout.Text("description"));
    }

    private static void Leave(Scope owner, string id)
    {
        if (owner.Find(Kind, id) is not { } payout || payout.Text("status") != "pending") return;
        payout["status"] = "in_transit";
        owner.EmitUpdate("payout.updated", payout);
    }

    private static void Reach(Scope owner, string id)
    {
        if (owner.Find(Kind, id) is not { } payout || payout.Text("status") is not ("pending" or "in_transit")) return;
        if (payout.Long("amount") > 0 && BankAccounts.Find(owner, payout.Text("destination")) is { } bank && BankAccounts.FailureOf(bank) is { } failure)
        {
            Fail(owner, payout, failure.Code);
            return;
        }
        payout["status"] = "paid";
        payout["trace_id"] = new JsonObject { ["status"] = "supported", ["value"] = Ids.Random(12).ToUpperInvariant() };
        owner.EmitUpdate("payout.paid", payout);
        if (!payout.Flag("automatic")) return;
        payout["reconciliation_status"] = "completed";
        owner.EmitUpdate("payout.reconciliation_completed", payout);
    }
}
