using System.Text.Json.Nodes;
using Portal.Sandbox;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Money from a bank into the platform's balance.</summary>
public sealed class TopupTests
{
    private static readonly SandboxRules Slow = new() { TopupArrivesAfter = TimeSpan.FromDays(3) };

    [Fact]
    public async Task A_top_up_is_pending_until_it_arrives()
    {
        await using var sandbox = await MoneySandbox.Start(Slow);
        var topup = await sandbox.Post("/v1/topups", "amount=700&currency=usd");
        Assert.Equal(("pending", 0), (Text(topup, "status"), (int)await sandbox.Total()));
        await sandbox.Advance("P3D");
        Assert.Equal("succeeded", Text(await sandbox.Get($"/v1/topups/{topup["id"]}"), "status"));
        Assert.Equal(["topup 700 0"], await sandbox.Entries());
        await sandbox.Refused($"/v1/topups/{topup["id"]}/cancel", "");
        Assert.Equal(["topup.created", "topup.succeeded"], (await sandbox.EventTypes()).Where(type => type.StartsWith("topup.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_on_its_way_can_be_canceled()
    {
        await using var sandbox = await MoneySandbox.Start(Slow);
        var topup = await sandbox.Post("/v1/topups", "amount=700&currency=usd");
        Assert.Equal("canceled", Text(await sandbox.Post($"/v1/topups/{topup["id"]}/cancel"), "status"));
        await sandbox.Advance("P4D");
        Assert.Empty(await sandbox.Entries());
        Assert.Contains("topup.canceled", await sandbox.EventTypes());
    }

    [Fact]
    public async Task A_bank_without_the_money_fails_it()
    {
        await using var sandbox = await MoneySandbox.Start();
        var token = (await sandbox.Post("/v1/tokens", "bank_account[country]=US&bank_account[currency]=usd&bank_account[routing_number]=110000000&bank_account[account_number]=000222222227"))["id"];
        var topup = await sandbox.Post("/v1/topups", $"amount=700&currency=usd&source={token}");
        Assert.Equal(("failed", "insufficient_funds"), (Text(topup, "status"), Text(topup, "failure_code")));
        Assert.Empty(await sandbox.Entries());
        Assert.Contains("topup.failed", await sandbox.EventTypes());
    }

    [Fact]
    public async Task A_bank_can_take_it_back_later()
    {
        await using var sandbox = await MoneySandbox.Start();
        var topup = await sandbox.Post("/v1/topups", "amount=700&currency=usd");
        Assert.Equal("reversed", Text(await sandbox.Control($"topups/{topup["id"]}/reverse"), "status"));
        Assert.Equal(["topup 700 0", "topup_reversal -700 0"], await sandbox.Entries());
        Assert.Contains("topup.reversed", await sandbox.EventTypes());
    }

    [Fact]
    public async Task There_is_no_top_up_in_a_currency_without_a_bank_account()
    {
        await using var sandbox = await MoneySandbox.Start();
        Assert.Equal("currency", Text(await sandbox.Refused("/v1/topups", "amount=700&currency=eur"), "param"));
    }

    private static string Text(JsonObject document, string name) => document[name]!.GetValue<string>();
}
