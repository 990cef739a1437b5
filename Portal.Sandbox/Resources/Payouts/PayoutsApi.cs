using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payouts;

/// <summary>`/v1/payouts`, of the platform or, with `Stripe-Account`, of a connected account.</summary>
internal static class PayoutsApi
{
    public static void Register(ApiTable table)
    {
        table.Get("/v1/payouts", call => call.List(Payouts.Kind, payout => Ranges.Holds(call, "arrival_date", payout.Long("arrival_date")), "destination", "status"));
        table.Get("/v1/payouts/{id}", call => call.Target(Payouts.Kind));
        table.Post("/v1/payouts", Create);
        table.Post("/v1/payouts/{id}", Update);
        table.Post("/v1/payouts/{id}/cancel", call =>
        {
            var payout = call.Target(Payouts.Kind);
            Payouts.Cancel(call.Scope, payout);
            return payout;
        });
        table.Post("/v1/payouts/{id}/reverse", call => Payouts.Reverse(call.Scope, call.Target(Payouts.Kind), Amounts.Metadata(call)));
        Payouts.Register(table);
        AutomaticPayouts.Register(table);
    }

    private static JsonObject Create(Call call)
    {
        var (amount, currency) = (Amounts.Required(call), Amounts.Currency(call));
        if (!AccountDocument.Own(call.Scope).Flag("payouts_enabled"))
            throw ApiError.State("Cannot create payouts: this account has requirements to meet before it can be paid out.", "payouts_not_allowed");
        var bank = Destination(call, currency);
        var method = call.Text("method") ?? "standard";
        if (!bank.Texts("available_payout_methods").Contains(method))
            throw ApiError.Invalid($"The {(bank.Kind() == BankAccounts.Kind ? "bank account" : "card")} {bank.Id()} takes no {method} payouts.", "method", "instant_payouts_unsupported");
        Amounts.RequireAvailable(call.Scope, amount + (method == "instant" ? Fees.OfInstantPayout(call.Scope.Options.Rules, amount) : 0), currency);
        var payout = Payouts.Make(call.Scope, amount, currency, bank, automatic: false, method, call.Text("description"));
        call.Copy(payout, "statement_descriptor");
        call.CopyMetadata(payout);
        call.Scope.Emit("payout.created", payout);
        return payout;
    }

    private static JsonObject Destination(Call call, string currency)
    {
        var bank = call.Text("destination") is { } id
            ? BankAccounts.Find(call.Scope, id) ?? throw ApiError.Missing("external account", id, "destination")
            : BankAccounts.DefaultFor(call.Scope, currency)
                ?? throw ApiError.Invalid($"Sorry, you don't have any external accounts in that currency ({currency}).", "currency");
        if (bank.Text("currency") != currency) throw ApiError.Invalid($"The bank account {bank.Id()} is not in {currency}.", "destination");
        return !BankAccounts.IsRefused(bank)
            ? bank
            : throw ApiError.State("The last payout to this bank account failed. Replace it before you pay out again.", "payouts_not_allowed", "destination");
    }

    private static JsonObject Update(Call call)
    {
        var payout = call.Target(Payouts.Kind);
        call.CopyMetadata(payout);
        call.Scope.EmitUpdate("payout.updated", payout);
        return payout;
    }
}
