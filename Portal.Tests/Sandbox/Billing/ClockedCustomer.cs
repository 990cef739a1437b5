using System.Text.Json.Nodes;

namespace Portal.Tests.Sandbox.Billing;

/// <summary>A customer on a test clock of their own, so that every second of a period is known.</summary>
internal sealed class ClockedCustomer
{
    /// <summary>2026-01-01 00:00:00 UTC; January has 2,678,400 seconds.</summary>
    public const long January = 1767225600;

    public const long MonthSeconds = 31 * 86_400;

    private readonly SandboxFixture _fixture;

    private ClockedCustomer(SandboxFixture fixture, string clock, string id) => (_fixture, Clock, Id) = (fixture, clock, id);

    public string Clock { get; }

    public string Id { get; }

    public static async Task<ClockedCustomer> Begin(SandboxFixture fixture, string? card = "pm_card_visa", long at = January)
    {
        var clock = SandboxFixture.Id(await fixture.Sandbox.Post("/v1/test_helpers/test_clocks", $"frozen_time={at}"));
        var id = SandboxFixture.Id(await fixture.Sandbox.Post("/v1/customers", $"test_clock={clock}&email=ada%40example.com"));
        if (card is not null) await fixture.SetCard(id, card);
        return new ClockedCustomer(fixture, clock, id);
    }

    public Task<JsonObject> Subscribe(string price, string more = "") =>
        _fixture.Sandbox.Post("/v1/subscriptions", $"customer={Id}&items[0][price]={price}{more}");

    /// <summary>Moves the clock and waits until everything on the way has happened.</summary>
    public async Task MoveTo(long moment)
    {
        await _fixture.Sandbox.Post($"/v1/test_helpers/test_clocks/{Clock}/advance", $"frozen_time={moment}");
        await _fixture.Settle();
    }

    public async Task<long> Balance() => SandboxFixture.Cents(await _fixture.Sandbox.Get($"/v1/customers/{Id}"), "balance");

    public Task<JsonObject> Subscription(string id) => _fixture.Sandbox.Get($"/v1/subscriptions/{id}?expand[]=latest_invoice");

    /// <summary>What waits for the next invoice, oldest first, cents.</summary>
    public async Task<List<long>> Waiting() =>
        (await _fixture.Sandbox.All($"/v1/invoiceitems?customer={Id}&pending=true")).Select(item => SandboxFixture.Cents(item, "amount")).Reverse().ToList();
}
