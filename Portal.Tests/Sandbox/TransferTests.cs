using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Transfers to connected accounts and their reversals.</summary>
public sealed class TransferTests
{
    [Fact]
    public async Task A_transfer_needs_available_money()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        await sandbox.Pay(10000);
        var error = await sandbox.Refused("/v1/transfers", $"amount=9000&currency=usd&destination={id}");
        Assert.Equal("balance_insufficient", error["code"]!.GetValue<string>());
        await sandbox.Advance("P2D");
        await sandbox.Post("/v1/transfers", $"amount=9000&currency=usd&destination={id}");
        Assert.Equal((680, 0), await sandbox.Balance());
        Assert.Equal((9000, 0), await sandbox.Balance(id));
    }

    [Fact]
    public async Task A_pending_charge_can_fund_a_transfer_up_to_its_amount()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var charge = (await sandbox.Pay(10000))["latest_charge"]!["id"];
        await sandbox.Post("/v1/transfers", $"amount=6000&currency=usd&destination={id}&source_transaction={charge}");
        Assert.Equal((0, 6000), await sandbox.Balance(id));
        var error = await sandbox.Refused("/v1/transfers", $"amount=4001&currency=usd&destination={id}&source_transaction={charge}");
        Assert.Equal("amount", error["param"]!.GetValue<string>());
        await sandbox.Advance("P2D");
        Assert.Equal((6000, 0), await sandbox.Balance(id));
    }

    [Fact]
    public async Task Transfers_are_found_by_group_and_destination()
    {
        await using var sandbox = await MoneySandbox.Start();
        var (one, other) = (await sandbox.Onboarded(), await sandbox.Onboarded());
        await sandbox.Post("/v1/topups", "amount=1000&currency=usd");
        var transfer = await sandbox.Post("/v1/transfers", $"amount=100&currency=usd&destination={one}&transfer_group=run_1&metadata[operation]=run%3A1", key: "t1");
        await sandbox.Post("/v1/transfers", $"amount=100&currency=usd&destination={one}&transfer_group=run_1&metadata[operation]=run%3A1", key: "t1");
        await sandbox.Post("/v1/transfers", $"amount=100&currency=usd&destination={other}&transfer_group=run_1");
        Assert.Equal(2, (await sandbox.All("/v1/transfers?transfer_group=run_1")).Count);
        Assert.Equal(transfer["id"]!.GetValue<string>(), Assert.Single(await sandbox.All($"/v1/transfers?destination={one}"))["id"]!.GetValue<string>());
        var changed = await sandbox.Post($"/v1/transfers/{transfer["id"]}", "metadata[note]=x");
        Assert.Equal("run:1", changed["metadata"]!["operation"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_reversal_comes_back_in_parts_and_never_more_than_was_sent()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        await sandbox.Post("/v1/topups", "amount=1000&currency=usd");
        var transfer = (await sandbox.Post("/v1/transfers", $"amount=1000&currency=usd&destination={id}"))["id"];
        await sandbox.Post($"/v1/transfers/{transfer}/reversals", "amount=300");
        Assert.Equal("amount", (await sandbox.Refused($"/v1/transfers/{transfer}/reversals", "amount=701"))["param"]!.GetValue<string>());
        Assert.False((await sandbox.Get($"/v1/transfers/{transfer}"))["reversed"]!.GetValue<bool>());
        await sandbox.Post($"/v1/transfers/{transfer}/reversals");
        var shown = await sandbox.Get($"/v1/transfers/{transfer}");
        Assert.True(shown["reversed"]!.GetValue<bool>());
        Assert.Equal(2, shown["reversals"]!["data"]!.AsArray().Count);
        Assert.Equal((1000, 0), await sandbox.Balance());
        Assert.Equal((0, 0), await sandbox.Balance(id));
    }

    [Fact]
    public async Task A_reversal_is_refused_when_the_money_has_left_for_the_bank()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        await sandbox.Post("/v1/topups", "amount=1000&currency=usd");
        var transfer = (await sandbox.Post("/v1/transfers", $"amount=1000&currency=usd&destination={id}"))["id"];
        await sandbox.Post("/v1/payouts", "amount=600&currency=usd", id);
        Assert.Equal("balance_insufficient", (await sandbox.Refused($"/v1/transfers/{transfer}/reversals", ""))["code"]!.GetValue<string>());
        await sandbox.Post($"/v1/transfers/{transfer}/reversals", "amount=400");
        Assert.Equal((0, 0), await sandbox.Balance(id));
    }

    [Fact]
    public async Task Balance_transactions_always_add_up_to_the_balance()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded("daily");
        var charge = (await sandbox.Pay(10000, $"&application_fee_amount=1000&transfer_data[destination]={id}"))["latest_charge"]!["id"];
        await sandbox.Post("/v1/refunds", $"charge={charge}&amount=3333&reverse_transfer=true&refund_application_fee=true");
        await sandbox.Post("/v1/topups", "amount=5000&currency=usd");
        await sandbox.Post("/v1/transfers", $"amount=1234&currency=usd&destination={id}");
        await AddUp(sandbox, id);
        await sandbox.Advance("P10D");
        await AddUp(sandbox, id);
        var expanded = await sandbox.All("/v1/balance_transactions?expand[]=data.source");
        Assert.All(expanded, entry => Assert.IsType<JsonObject>(entry["source"]));
        Assert.Single(await sandbox.All($"/v1/balance_transactions?source={charge}"));
    }

    private static async Task AddUp(MoneySandbox sandbox, string id)
    {
        foreach (var account in (string?[])[null, id])
        {
            var entries = await sandbox.All("/v1/balance_transactions", account);
            long Net(string status) => entries.Where(entry => entry["status"]!.GetValue<string>() == status).Sum(entry => entry["net"]!.GetValue<long>());
            Assert.Equal(await sandbox.Balance(account), (Net("available"), Net("pending")));
        }
    }
}
