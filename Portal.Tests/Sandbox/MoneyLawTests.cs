using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>What holds after any sequence of movements, refused ones among them.</summary>
public sealed class MoneyLawTests
{
    [Fact]
    public async Task Whatever_happens_the_balance_transactions_add_up_to_the_balances()
    {
        await using var sandbox = await MoneySandbox.Start();
        var accounts = new[] { await sandbox.Onboarded(), await sandbox.Onboarded("daily") };
        var steps = Gen.Choose(0, 1_000_000).ArrayOf(14);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10), Prop.ForAll(steps.ToArbitrary(), dice => Run(sandbox, accounts, dice).GetAwaiter().GetResult()));
    }

    private static async Task<bool> Run(MoneySandbox sandbox, string[] accounts, int[] dice)
    {
        foreach (var die in dice) await Step(sandbox, accounts[die / 7 % 2], die % 7, 50 + (die / 14 % 9000));
        foreach (var account in (string?[])[null, .. accounts])
        {
            var entries = await sandbox.All("/v1/balance_transactions", account);
            if (await sandbox.Balance(account) != (Net(entries, "available"), Net(entries, "pending"))) return false;
            if (entries.Exists(entry => Cents(entry, "net") != Cents(entry, "amount") - Cents(entry, "fee"))) return false;
        }
        return true;
    }

    private static async Task Step(MoneySandbox sandbox, string account, int kind, long amount)
    {
        switch (kind)
        {
            case 0:
                await sandbox.Pay(amount, $"&application_fee_amount={amount / 10}&transfer_data[destination]={account}");
                break;
            case 1:
                await sandbox.Pay(amount, card: "pm_card_bypassPending");
                break;
            case 2:
                await sandbox.Try("/v1/refunds", $"charge={await Newest(sandbox, "/v1/charges")}&amount={amount / 3}&reverse_transfer={(amount % 2 == 0 ? "true" : "false")}");
                break;
            case 3:
                await sandbox.Try("/v1/transfers", $"amount={amount}&currency=usd&destination={account}");
                break;
            case 4:
                await sandbox.Try($"/v1/transfers/{await Newest(sandbox, "/v1/transfers")}/reversals", $"amount={amount / 4}");
                break;
            case 5:
                await sandbox.Try("/v1/payouts", $"amount={amount}&currency=usd", account);
                break;
            default:
                await sandbox.Advance("PT20H");
                break;
        }
    }

    private static async Task<string> Newest(MoneySandbox sandbox, string list)
    {
        var page = (await sandbox.Get($"{list}?limit=1"))["data"]!.AsArray();
        if (page.Count > 0) return page[0]!["id"]!.GetValue<string>();
        // Nothing of its kind yet: make one, so that the step has something to act on.
        await sandbox.Post("/v1/topups", "amount=1000&currency=usd");
        if (list == "/v1/charges") return (await sandbox.Pay(1000))["latest_charge"]!["id"]!.GetValue<string>();
        return (await sandbox.Post("/v1/transfers", $"amount=1000&currency=usd&destination={(await sandbox.Get("/v1/accounts"))["data"]![0]!["id"]}"))["id"]!.GetValue<string>();
    }

    private static long Net(List<JsonObject> entries, string status) =>
        entries.Where(entry => entry["status"]!.GetValue<string>() == status).Sum(entry => Cents(entry, "net"));

    private static long Cents(JsonObject entry, string name) => entry[name]!.GetValue<long>();
}
