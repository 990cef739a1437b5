using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Money on its way to a bank.</summary>
public sealed class PayoutTests
{
    [Fact]
    public async Task A_payout_leaves_the_balance_at_once_and_is_paid_when_it_arrives()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await Funded(sandbox, 9000);
        var payout = await sandbox.Post("/v1/payouts", "amount=9000&currency=usd&metadata[run]=12", id);
        Assert.Equal("pending", payout["status"]!.GetValue<string>());
        Assert.Equal((0, 0), await sandbox.Balance(id));
        await sandbox.Advance("PT2H");
        Assert.Equal("in_transit", (await sandbox.Get($"/v1/payouts/{payout["id"]}", id))["status"]!.GetValue<string>());
        await sandbox.Advance("P2D");
        var paid = await sandbox.Get($"/v1/payouts/{payout["id"]}?expand[]=destination&expand[]=balance_transaction", id);
        Assert.Equal("paid", paid["status"]!.GetValue<string>());
        Assert.Equal("6789", paid["destination"]!["last4"]!.GetValue<string>());
        Assert.Equal(-9000, paid["balance_transaction"]!["net"]!.GetValue<long>());
        var types = await sandbox.EventTypes(id);
        foreach (var type in (string[])["payout.created", "payout.updated", "payout.paid"]) Assert.Contains(type, types);
    }

    [Fact]
    public async Task More_than_is_available_is_refused()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await Funded(sandbox, 500);
        var error = await sandbox.Refused("/v1/payouts", "amount=501&currency=usd", id);
        Assert.Equal("balance_insufficient", error["code"]!.GetValue<string>());
        Assert.Equal((500, 0), await sandbox.Balance(id));
    }

    [Fact]
    public async Task A_payout_can_be_canceled_while_it_is_pending_only()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await Funded(sandbox, 900);
        var payout = await sandbox.Post("/v1/payouts", "amount=400&currency=usd", id);
        await sandbox.Post($"/v1/payouts/{payout["id"]}/cancel", "", id);
        Assert.Equal((900, 0), await sandbox.Balance(id));
        var second = await sandbox.Post("/v1/payouts", "amount=400&currency=usd", id);
        await sandbox.Advance("PT2H");
        await sandbox.Refused($"/v1/payouts/{second["id"]}/cancel", "", id);
        Assert.Equal(["payment 900 0", "payout -400 0", "payout_cancel 400 0", "payout -400 0"], await sandbox.Entries(id));
    }

    [Fact]
    public async Task A_payout_to_a_closed_bank_account_fails_and_the_account_must_replace_it()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded(accountNumber: "000111111113");
        await sandbox.Post("/v1/topups", "amount=700&currency=usd");
        await sandbox.Post("/v1/transfers", $"amount=700&currency=usd&destination={id}");
        var payout = await sandbox.Post("/v1/payouts", "amount=700&currency=usd", id);
        await sandbox.Advance("P3D");
        var failed = await sandbox.Get($"/v1/payouts/{payout["id"]}", id);
        Assert.Equal(("failed", "account_closed"), (failed["status"]!.GetValue<string>(), failed["failure_code"]!.GetValue<string>()));
        Assert.Equal((700, 0), await sandbox.Balance(id));
        var account = await sandbox.Get($"/v1/accounts/{id}");
        Assert.False(account["payouts_enabled"]!.GetValue<bool>());
        Assert.Contains("external_account", account["requirements"]!["currently_due"]!.AsArray().Select(name => name!.GetValue<string>()));
        await sandbox.Refused("/v1/payouts", "amount=700&currency=usd", id);
        await sandbox.Post($"/v1/accounts/{id}", "external_account[object]=bank_account&external_account[country]=US&external_account[currency]=usd&external_account[routing_number]=110000000&external_account[account_number]=000123456789");
        await sandbox.Post("/v1/payouts", "amount=700&currency=usd", id);
    }

    [Fact]
    public async Task A_weekly_schedule_pays_everything_out_on_its_day_and_lists_what_was_in_it()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded("weekly");
        await sandbox.Post("/v1/topups", "amount=3000&currency=usd");
        await sandbox.Post("/v1/transfers", $"amount=1000&currency=usd&destination={id}");
        await sandbox.Post("/v1/transfers", $"amount=2000&currency=usd&destination={id}");
        await sandbox.Advance("P8D");
        var payout = Assert.Single(await sandbox.All("/v1/payouts", id));
        Assert.True(payout["automatic"]!.GetValue<bool>());
        Assert.Equal(3000, payout["amount"]!.GetValue<long>());
        Assert.Equal(DayOfWeek.Friday, DateTimeOffset.FromUnixTimeSeconds(payout["created"]!.GetValue<long>()).DayOfWeek);
        Assert.Equal(3, (await sandbox.All($"/v1/balance_transactions?payout={payout["id"]}", id)).Count);
        Assert.Equal((0, 0), await sandbox.Balance(id));
    }

    [Fact]
    public async Task A_manual_schedule_pays_nothing_out_by_itself()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await Funded(sandbox, 900);
        await sandbox.Advance("P40D");
        Assert.Equal((900, 0), await sandbox.Balance(id));
    }

    [Fact]
    public async Task The_platform_pays_out_its_own_balance()
    {
        await using var sandbox = await MoneySandbox.Start();
        await sandbox.Post("/v1/topups", "amount=700&currency=usd");
        var payout = await sandbox.Post("/v1/payouts", "amount=700&currency=usd");
        await sandbox.Advance("P2D");
        Assert.Equal("paid", (await sandbox.Get($"/v1/payouts/{payout["id"]}"))["status"]!.GetValue<string>());
    }

    private static async Task<string> Funded(MoneySandbox sandbox, long amount)
    {
        var id = await sandbox.Onboarded();
        await sandbox.Post("/v1/topups", $"amount={amount}&currency=usd");
        await sandbox.Post("/v1/transfers", $"amount={amount}&currency=usd&destination={id}");
        return id;
    }
}
