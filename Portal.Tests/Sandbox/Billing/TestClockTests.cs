using System.Net;
using Portal.Sandbox;
using Portal.Tests.Sandbox.Schema;
using Xunit;

namespace Portal.Tests.Sandbox.Billing;

/// <summary>Test clocks: a time of their own for a few customers, forward only, not too far at once.</summary>
public sealed class TestClockTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private const long January = ClockedCustomer.January;
    private const string Path = "/v1/test_helpers/test_clocks";
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Fact]
    public async Task Everything_on_the_way_happens_in_order_each_at_its_own_time()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        await ada.Subscribe(await fixture.Price(1000), "&trial_period_days=14");
        await ada.MoveTo(January + (40 * 86_400));
        await ada.MoveTo(January + (60 * 86_400));
        var created = (await _sandbox.All($"/v1/invoices?customer={ada.Id}")).Select(invoice => (SandboxFixture.Cents(invoice, "created") - January) / 86_400).Reverse();
        Assert.Equal([0, 14, 45], created);
        var clock = await _sandbox.Get($"{Path}/{ada.Clock}");
        Assert.Equal(("ready", January + (60 * 86_400)), (SandboxFixture.Text(clock, "status"), SandboxFixture.Cents(clock, "frozen_time")));
        var types = await _sandbox.EventTypes();
        Assert.Contains("test_helpers.test_clock.advancing", types);
        Assert.Contains("test_helpers.test_clock.ready", types);
    }

    [Theory]
    [InlineData(null, 731 * 86_400L, true)] // no subscription: two years
    [InlineData(null, 729 * 86_400L, false)]
    [InlineData("month", 60 * 86_400L, true)] // two months from 1 January: 59 days
    [InlineData("month", 59 * 86_400L, false)]
    [InlineData("week", 15 * 86_400L, true)]
    [InlineData("week", 14 * 86_400L, false)]
    public async Task It_goes_two_intervals_at_most(string? interval, long seconds, bool refused)
    {
        var ada = await ClockedCustomer.Begin(fixture);
        if (interval is not null) await ada.Subscribe(await fixture.Price(1000, interval));
        if (refused) await _sandbox.Refused($"{Path}/{ada.Clock}/advance", $"frozen_time={January + seconds}");
        else await ada.MoveTo(January + seconds);
    }

    [Fact]
    public async Task It_never_goes_back_and_has_room_for_a_few()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        await _sandbox.Refused($"{Path}/{ada.Clock}/advance", $"frozen_time={January}");
        for (var n = 0; n < 2; n++) await _sandbox.Post("/v1/customers", $"test_clock={ada.Clock}");
        await _sandbox.Refused("/v1/customers", $"test_clock={ada.Clock}");
        for (var n = 0; n < 3; n++) await ada.Subscribe(await fixture.Price(1000));
        await _sandbox.Refused("/v1/subscriptions", $"customer={ada.Id}&items[0][price]={await fixture.Price(1000)}");
    }

    [Fact]
    public async Task A_customer_may_be_put_on_a_clock_later_with_what_they_have_and_for_good()
    {
        var customer = await fixture.Customer();
        var subscription = await _sandbox.Post("/v1/subscriptions", $"customer={customer}&items[0][price]={await fixture.Price(1000)}");
        var (id, end) = (SandboxFixture.Id(subscription), SandboxFixture.Cents(subscription, "items.data.0.current_period_end"));
        var clock = SandboxFixture.Id(await _sandbox.Post(Path, $"frozen_time={end - 86_400}&customer={customer}"));
        await _sandbox.Refused(Path, $"frozen_time={end}&customer={customer}");
        await _sandbox.Post($"{Path}/{clock}/advance", $"frozen_time={end + 7200}");
        await fixture.Settle();
        Assert.Equal(2, (await _sandbox.All($"/v1/invoices?subscription={id}")).Count);
        Assert.Equal(clock, SandboxFixture.Text(await _sandbox.Get($"/v1/subscriptions/{id}"), "test_clock"));
    }

    [Fact]
    public async Task Deleting_it_deletes_its_customers_and_ends_their_subscriptions()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var id = SandboxFixture.Id(await ada.Subscribe(await fixture.Price(1000)));
        await _sandbox.Delete($"{Path}/{ada.Clock}");
        Assert.True((await _sandbox.Get($"/v1/customers/{ada.Id}"))["deleted"]!.GetValue<bool>());
        Assert.Equal("canceled", SandboxFixture.Text(await _sandbox.Get($"/v1/subscriptions/{id}"), "status"));
        Assert.DoesNotContain(await _sandbox.All(Path), clock => SandboxFixture.Id(clock) == ada.Clock);
    }

    [Fact]
    public async Task While_it_advances_it_can_neither_advance_nor_go()
    {
        var folder = Directory.CreateTempSubdirectory("clock-sandbox-").FullName;
        await using (var server = await SandboxServer.StartAsync(new SandboxOptions { DataDirectory = folder, PauseWebhooks = true }.Watched()))
        {
            using var http = new HttpClient { BaseAddress = new Uri(server.BaseUrl) };
            http.DefaultRequestHeaders.Authorization = new("Bearer", "sk_test_clock");
            var made = await (await Send(http, Path, $"frozen_time={January}")).Content.ReadAsStringAsync();
            var clock = System.Text.Json.Nodes.JsonNode.Parse(made)!["id"]!.GetValue<string>();
            Assert.Equal(HttpStatusCode.OK, (await Send(http, $"{Path}/{clock}/advance", $"frozen_time={January + 60}")).StatusCode);
            Assert.Equal(HttpStatusCode.TooManyRequests, (await Send(http, $"{Path}/{clock}/advance", $"frozen_time={January + 90}")).StatusCode);
            using var deleted = await http.DeleteAsync(new Uri(server.BaseUrl + $"{Path}/{clock}"));
            Assert.Equal(HttpStatusCode.TooManyRequests, deleted.StatusCode);
        }
        Directory.Delete(folder, recursive: true);
    }

    private static Task<HttpResponseMessage> Send(HttpClient http, string path, string form) =>
        http.PostAsync(new Uri(http.BaseAddress!, path), new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"));
}
