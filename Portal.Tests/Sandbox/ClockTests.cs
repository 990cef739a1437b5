using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>The sandbox's clock: it may be moved, names what comes next, and time's work runs in time's order.</summary>
public sealed class ClockTests
{
    [Fact]
    public async Task The_past_can_be_set_only_while_nothing_has_happened()
    {
        await using var sandbox = await MoneySandbox.Start();
        await sandbox.Control("clock", """{"set":"2025-03-01T08:00:00Z"}""");
        var customer = await sandbox.Post("/v1/customers");
        Assert.InRange(customer["created"]!.GetValue<long>(), 1740816000, 1740816060);
        Assert.Equal(HttpStatusCode.BadRequest, (await Move(sandbox, """{"set":"2025-02-01T08:00:00Z"}""")).StatusCode);
        await sandbox.Control("reset");
        await sandbox.Control("clock", """{"set":"2025-02-01T08:00:00Z"}""");
    }

    [Theory]
    [InlineData("""{"advance":"-PT1H"}""")]
    [InlineData("""{"advance":"soon"}""")]
    [InlineData("""{"set":"someday"}""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("not json")]
    public async Task Nonsense_moves_nothing(string body)
    {
        await using var sandbox = await MoneySandbox.Start();
        Assert.Equal(HttpStatusCode.BadRequest, (await Move(sandbox, body)).StatusCode);
    }

    [Fact]
    public async Task Work_that_comes_due_runs_in_order_and_bears_the_time_it_was_due()
    {
        var fixture = new SandboxFixture();
        await fixture.InitializeAsync();
        var sandbox = fixture.Sandbox;
        await sandbox.Control("clock", """{"set":"2025-01-31T10:00:00Z"}""");
        var customer = await fixture.Customer();
        await sandbox.Post("/v1/subscriptions", $"customer={customer}&items[0][price]={await fixture.Price(1900)}");
        var moved = await sandbox.Control("clock", """{"set":"2025-05-15T00:00:00Z"}""");
        Assert.True(moved["ran"]!.GetValue<int>() >= 9);
        var invoices = (await sandbox.All($"/v1/invoices?customer={customer}")).Select(i => DateTimeOffset.FromUnixTimeSeconds(i["created"]!.GetValue<long>()).ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Reverse();
        Assert.Equal(["01-31", "02-28", "03-31", "04-30"], invoices);
        var times = (await sandbox.All("/v1/events")).Select(e => e["created"]!.GetValue<long>()).ToList();
        Assert.Equal(times.OrderDescending(), times);
        await fixture.DisposeAsync();
    }

    [Fact]
    public async Task The_next_moment_is_named_so_that_a_client_can_go_in_steps()
    {
        await using var sandbox = await MoneySandbox.Start();
        await sandbox.Pay(1000);
        var next = JsonNode.Parse(await sandbox.Http.GetStringAsync(new Uri($"{sandbox.BaseUrl}/_sandbox/clock")))!;
        Assert.Equal("balance.available", next["next_due_kind"]!.GetValue<string>());
        await sandbox.Control("clock", $$"""{"set":{{next["next_due"]}}}""");
        Assert.Equal((941, 0), await sandbox.Balance());
    }

    private static async Task<HttpResponseMessage> Move(MoneySandbox sandbox, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await sandbox.Http.PostAsync(new Uri($"{sandbox.BaseUrl}/_sandbox/clock"), content);
    }
}
