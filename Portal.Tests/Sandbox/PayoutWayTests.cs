using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>How payouts get where they go: working days, minutes for a fee, cards, and debts that are collected.</summary>
public sealed class PayoutWayTests
{
    [Theory]
    [InlineData("PT0S", "Wednesday")]
    [InlineData("P3D", "Monday")]
    [InlineData("P4D", "Tuesday")]
    [InlineData("P5D", "Tuesday")]
    public async Task Banks_rest_on_weekends(string wait, string arrives)
    {
        await using var sandbox = await MoneySandbox.Start();
        await sandbox.Advance(wait);
        await sandbox.Post("/v1/topups", "amount=700&currency=usd");
        var payout = await sandbox.Post("/v1/payouts", "amount=700&currency=usd");
        Assert.Equal(arrives, DateTimeOffset.FromUnixTimeSeconds(payout["arrival_date"]!.GetValue<long>()).DayOfWeek.ToString());
    }

    [Theory]
    [InlineData(10_000, 150)]
    [InlineData(3_333, 50)]
    [InlineData(3_400, 51)]
    [InlineData(100, 50)]
    public async Task An_instant_payout_costs_its_fee(long amount, long fee)
    {
        await using var sandbox = await MoneySandbox.Start();
        await sandbox.Post("/v1/topups", $"amount={amount + fee}&currency=usd");
        Assert.Equal("balance_insufficient", Text(await sandbox.Refused("/v1/payouts", $"amount={amount + 1}&currency=usd&method=instant"), "code"));
        var payout = await sandbox.Post("/v1/payouts", $"amount={amount}&currency=usd&method=instant");
        Assert.Equal([$"topup {amount + fee} 0", $"payout -{amount} {fee}"], await sandbox.Entries());
        Assert.Equal(0, await sandbox.Total());
        await sandbox.Advance("PT30M");
        Assert.Equal("paid", Text(await sandbox.Get($"/v1/payouts/{payout["id"]}"), "status"));
    }

    [Fact]
    public async Task A_debit_card_is_paid_out_to_and_a_declining_one_must_be_replaced()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await Funded(sandbox, 900);
        var card = (await sandbox.Post($"/v1/accounts/{id}/external_accounts", "external_account=tok_visa_debit_us_transferFail&default_for_currency=true"))["id"];
        Assert.Single(await sandbox.All($"/v1/accounts/{id}/external_accounts?object=card"));
        var payout = await sandbox.Post("/v1/payouts", "amount=400&currency=usd", id);
        Assert.Equal(("card", card!.GetValue<string>()), (Text(payout, "type"), Text(payout, "destination")));
        await sandbox.Advance("P3D");
        Assert.Equal(("failed", "declined"), (Text(await sandbox.Get($"/v1/payouts/{payout["id"]}", id), "status"), Text(await sandbox.Get($"/v1/payouts/{payout["id"]}", id), "failure_code")));
        await sandbox.Refused("/v1/payouts", "amount=400&currency=usd", id);
        await sandbox.Post($"/v1/accounts/{id}/external_accounts", "external_account[object]=card&external_account[number]=4000056655665556&external_account[exp_month]=12&external_account[exp_year]=2034&default_for_currency=true");
        var second = await sandbox.Post("/v1/payouts", "amount=400&currency=usd", id);
        await sandbox.Advance("P5D");
        Assert.Equal("paid", Text(await sandbox.Get($"/v1/payouts/{second["id"]}", id), "status"));
    }

    [Fact]
    public async Task A_credit_card_takes_no_payouts()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        Assert.Equal("invalid_card_type", Text(await sandbox.Refused($"/v1/accounts/{id}/external_accounts", "external_account=tok_visa"), "code"));
    }

    [Fact]
    public async Task A_paid_payout_can_be_asked_back_once()
    {
        await using var sandbox = await MoneySandbox.Start();
        await sandbox.Post("/v1/topups", "amount=700&currency=usd");
        var payout = await sandbox.Post("/v1/payouts", "amount=700&currency=usd");
        await sandbox.Refused($"/v1/payouts/{payout["id"]}/reverse", "");
        await sandbox.Advance("P2D");
        var back = await sandbox.Post($"/v1/payouts/{payout["id"]}/reverse");
        Assert.Equal((-700, 700), (back["amount"]!.GetValue<long>(), await sandbox.Total()));
        await sandbox.Refused($"/v1/payouts/{payout["id"]}/reverse", "");
    }

    [Fact]
    public async Task A_debt_is_collected_from_the_bank_where_the_account_allows_it()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded("daily");
        var charge = (await sandbox.Pay(1_000, $"&transfer_data[destination]={id}", "pm_card_bypassPending"))["latest_charge"]!["id"];
        await sandbox.Advance("P2D");
        Assert.Equal(0, await sandbox.Total(id));
        await sandbox.Post("/v1/refunds", $"charge={charge}&reverse_transfer=true");
        Assert.Equal(-1_000, await sandbox.Total(id));
        await sandbox.Advance("P1D");
        Assert.Equal(0, await sandbox.Total(id));
        Assert.Equal([-1_000, 1_000], (await sandbox.All("/v1/payouts", id)).Select(payout => payout["amount"]!.GetValue<long>()));
    }

    [Fact]
    public async Task Payouts_of_several_days_a_week_come_on_each_of_them()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded("daily");
        await sandbox.Post($"/v1/accounts/{id}", "settings[payouts][schedule][interval]=weekly&settings[payouts][schedule][weekly_payout_days][]=tuesday&settings[payouts][schedule][weekly_payout_days][]=thursday&settings[payouts][statement_descriptor]=PRACTICE");
        for (var i = 0; i < 4; i++)
        {
            await sandbox.Post("/v1/topups", "amount=100&currency=usd");
            await sandbox.Post("/v1/transfers", $"amount=100&currency=usd&destination={id}");
            await sandbox.Advance("P1D");
        }
        var payouts = await sandbox.All("/v1/payouts", id);
        Assert.Equal(["Thursday", "Tuesday"], payouts.Select(payout => DateTimeOffset.FromUnixTimeSeconds(payout["created"]!.GetValue<long>()).DayOfWeek.ToString()));
        Assert.All(payouts, payout => Assert.Equal("PRACTICE", Text(payout, "statement_descriptor")));
    }

    private static async Task<string> Funded(MoneySandbox sandbox, long amount)
    {
        var id = await sandbox.Onboarded();
        await sandbox.Post("/v1/topups", $"amount={amount}&currency=usd");
        await sandbox.Post("/v1/transfers", $"amount={amount}&currency=usd&destination={id}");
        return id;
    }

    private static string Text(JsonObject document, string name) => document[name]!.GetValue<string>();
}
