using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>What holds after any sequence of movements, refused ones among them.</summary>
public sealed class MoneyLawTests
{
    private static readonly string[] Currencies = ["usd", "eur", "gbp"];

    [Fact]
    public async Task Whatever_happens_the_balance_transactions_add_up_to_the_balances_in_each_currency()
    {
        await using var sandbox = await MoneySandbox.Start();
        // One is paid by hand, one daily, one in euros; the last two take payments of their own.
        var accounts = new[] { await sandbox.Onboarded(), await Merchant(sandbox, "US", "daily"), await Merchant(sandbox, "DE", "manual") };
        var steps = Gen.Choose(0, 1_000_000).ArrayOf(16);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10), Prop.ForAll(steps.ToArbitrary(), dice => Run(sandbox, accounts, dice).GetAwaiter().GetResult()));
    }

    private static async Task<bool> Run(MoneySandbox sandbox, string[] accounts, int[] dice)
    {
        foreach (var die in dice) await Step(sandbox, accounts[die / 13 % 3], die % 13, 50 + (die / 39 % 9000));
        // A test card's dispute opens a moment after its charge: both sides are read when nothing is due any more.
        await sandbox.Control("drain", """{"timeout":10}""");
        foreach (var account in (string?[])[null, .. accounts])
        {
            var entries = await sandbox.All("/v1/balance_transactions", account);
            var balance = await sandbox.Get("/v1/balance", account);
            foreach (var currency in Currencies)
            {
                foreach (var bucket in (string[])["available", "pending"])
                    Assert.True(Net(entries, bucket, currency) == Bucket(balance, bucket, currency),
                        $"{account ?? "platform"} {bucket} {currency}: {Net(entries, bucket, currency)} in balance transactions, {Bucket(balance, bucket, currency)} in the balance\n{balance}\n{string.Join('\n', entries)}");
            }
            if (entries.Exists(entry => Cents(entry, "net") != Cents(entry, "amount") - Cents(entry, "fee"))) return false;
            if (entries.Exists(entry => Cents(entry, "fee") != entry["fee_details"]!.AsArray().Sum(detail => detail!["amount"]!.GetValue<long>()))) return false;
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
                await sandbox.Try("/v1/payouts", $"amount={amount}&currency=usd&method={(amount % 2 == 0 ? "instant" : "standard")}", account);
                break;
            case 6:
                await sandbox.Pay(amount, $"&application_fee_amount={amount / 7}&transfer_data[destination]={account}", currency: amount % 2 == 0 ? "eur" : "gbp");
                break;
            case 7:
                await sandbox.Try("/v1/payment_intents", $"amount={amount}&currency={Currencies[amount % 3]}&application_fee_amount={amount / 9}&payment_method=pm_card_bypassPending&confirm=true&return_url=https%3A%2F%2Fportal.test", account);
                break;
            case 8:
                if ((await sandbox.Get("/v1/charges?limit=1", account))["data"] is JsonArray { Count: > 0 } charges)
                    await sandbox.Try("/v1/refunds", $"charge={charges[0]!["id"]}&amount={amount / 3}", account);
                break;
            case 9:
                if ((await sandbox.Get("/v1/application_fees?limit=1"))["data"] is JsonArray { Count: > 0 } fees)
                    await sandbox.Try($"/v1/application_fees/{fees[0]!["id"]}/refunds", $"amount={Math.Max(1, amount / 20)}");
                break;
            case 10:
                await sandbox.Pay(amount, card: amount % 2 == 0 ? "pm_card_createDispute" : "pm_card_createDisputeInquiry", currency: Currencies[amount % 3]);
                break;
            case 11:
                if ((await sandbox.Get("/v1/disputes?limit=1"))["data"] is JsonArray { Count: > 0 } disputes)
                    await sandbox.Try($"/v1/disputes/{disputes[0]!["id"]}", $"evidence[uncategorized_text]={(amount % 2 == 0 ? "winning" : "losing")}_evidence");
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

    private static async Task<string> Merchant(MoneySandbox sandbox, string country, string interval)
    {
        var id = (await sandbox.Post("/v1/accounts", $"type=express&country={country}&capabilities[transfers][requested]=true&capabilities[card_payments][requested]=true&settings[payouts][schedule][interval]={interval}"))["id"]!.GetValue<string>();
        await sandbox.Control($"accounts/{id}/onboard");
        return id;
    }

    private static long Net(List<JsonObject> entries, string status, string currency) =>
        entries.Where(entry => entry["status"]!.GetValue<string>() == status && entry["currency"]!.GetValue<string>() == currency).Sum(entry => Cents(entry, "net"));

    private static long Bucket(JsonObject balance, string name, string currency) =>
        balance[name]!.AsArray().Where(part => part!["currency"]!.GetValue<string>() == currency).Sum(part => part!["amount"]!.GetValue<long>());

    private static long Cents(JsonObject entry, string name) => entry[name]!.GetValue<long>();
}
