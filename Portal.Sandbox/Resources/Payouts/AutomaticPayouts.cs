using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payouts;

/// <summary>Pays out what is available by the account's schedule, unless that is manual; what is below zero is debited where the account allows it. Nothing is planned while there is nothing to pay out.</summary>
internal static class AutomaticPayouts
{
    private const string DueKind = "payout.automatic";
    private const string Entry = "balance_transaction";

    public static void Register(ApiTable table) => table.Due(DueKind, (owner, _) => Run(owner));

    /// <summary>Plans the next automatic payout when there is something to pay out.</summary>
    public static void Plan(Scope owner)
    {
        var account = AccountDocument.Own(owner);
        if (account.At("settings.payouts.schedule") is not JsonObject schedule || schedule.Text("interval") == "manual") return;
        if (!account.Flag("payouts_enabled") || !Ledger.Balances(owner).Exists(balance => IsDue(account, balance))) return;
        owner.Schedule(DueKind, owner.Account, PayoutSchedule.Next(schedule, owner.Now));
    }

    /// <summary>Something to pay out, or a debt that the account lets its bank settle.</summary>
    private static bool IsDue(JsonObject account, JsonObject balance) => balance.Long("available") > 0
        || (balance.Long("available") < 0 && (account.At("settings.payouts.debit_negative_balances") as JsonValue)?.GetValueKind() == System.Text.Json.JsonValueKind.True);

    private static void Run(Scope owner)
    {
        var account = AccountDocument.Own(owner);
        if (!account.Flag("payouts_enabled") || account.TextAt("settings.payouts.schedule.interval") == "manual") return;
        foreach (var balance in Ledger.Balances(owner).Where(balance => IsDue(account, balance)))
        {
            var currency = balance.Text("currency")!;
            if (BankAccounts.DefaultFor(owner, currency) is not { } bank || BankAccounts.IsRefused(bank)) continue;
            var paid = owner.All(Entry, "_payout", Ledger.NotPaidOut).Where(entry => entry.Text("status") == "available" && entry.Text("currency") == currency).ToList();
            var payout = Payouts.Make(owner, balance.Long("available"), currency, bank, automatic: true);
            foreach (var entry in paid) entry["_payout"] = payout.Id();
            owner.Emit("payout.created", payout);
        }
    }
}
