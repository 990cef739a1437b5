using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox.Billing;

/// <summary>Proration to the second, worked out by hand: each line is round(amount × seconds left ÷ seconds of the period).</summary>
public sealed class ProrationTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private const long January = ClockedCustomer.January;
    private const long Half = ClockedCustomer.MonthSeconds / 2;
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Theory]
    [InlineData(1000, 1, 2000, 1, Half, -500, 1000)] // 10 to 20 dollars at half time: -5 + 10
    [InlineData(2000, 1, 1000, 1, Half, -1000, 500)]
    [InlineData(1000, 1, 1000, 3, Half, -500, 1500)]
    [InlineData(1000, 3, 1000, 1, Half, -1500, 500)]
    [InlineData(1900, 1, 3900, 1, 10 * 86_400, -1287, 2642)] // 21/31: 1287.097 and 2641.935
    [InlineData(1000, 1, 2000, 1, 1, -1000, 2000)] // 999.9996 and 1999.9993
    [InlineData(999, 1, 1999, 1, Half, -500, 1000)] // 499.5 and 999.5 round away from zero
    [InlineData(50000, 1, 100000, 1, (31 * 86_400) - 60, -1, 2)] // a minute left: 1.12 and 2.24
    public async Task A_change_credits_the_old_and_debits_the_new(long old, int oldCount, long next, int nextCount, long after, long credit, long debit)
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var price = await fixture.Price(old);
        var subscription = await ada.Subscribe(price, $"&items[0][quantity]={oldCount}");
        await ada.MoveTo(January + after);
        var change = $"items[0][id]={Item(subscription)}&items[0][price]={(old == next ? price : await fixture.Price(next))}&items[0][quantity]={nextCount}";
        var preview = await _sandbox.Post("/v1/invoices/create_preview", $"subscription={SandboxFixture.Id(subscription)}&subscription_details[proration_behavior]=always_invoice&{Nested(change)}");
        Assert.Equal([credit, debit], Amounts(preview));
        Assert.Empty(await ada.Waiting());
        await _sandbox.Post($"/v1/subscriptions/{SandboxFixture.Id(subscription)}", change);
        Assert.Equal([credit, debit], await ada.Waiting());
    }

    [Theory]
    [InlineData("flexible", 500, 1500)] // what was debited for the month is 10 dollars, whatever it costs now
    [InlineData("classic", 1000, 1500)] // the present price is 20 dollars
    public async Task A_credit_is_what_was_debited_or_the_present_price(string mode, long credit, long debit)
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var subscription = await ada.Subscribe(await fixture.Price(1000), $"&billing_mode[type]={mode}");
        await Change(subscription, await fixture.Price(2000), "none");
        Assert.Empty(await ada.Waiting());
        await ada.MoveTo(January + Half);
        await Change(subscription, await fixture.Price(3000), "create_prorations");
        Assert.Equal([-credit, debit], await ada.Waiting());
    }

    [Theory]
    [InlineData("flexible")]
    [InlineData("classic")]
    public async Task A_percentage_off_counts_in_credit_and_debit_alike(string mode)
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var coupon = SandboxFixture.Id(await _sandbox.Post("/v1/coupons", "percent_off=50&duration=forever"));
        var subscription = await ada.Subscribe(await fixture.Price(1000), $"&billing_mode[type]={mode}&discounts[0][coupon]={coupon}");
        await ada.MoveTo(January + Half);
        await Change(subscription, await fixture.Price(2000), "create_prorations");
        Assert.Equal([-250, 500], await ada.Waiting());
    }

    [Fact]
    public async Task A_second_change_credits_what_the_first_one_debited()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var subscription = await ada.Subscribe(await fixture.Price(1000));
        await ada.MoveTo(January + Half);
        await Change(subscription, await fixture.Price(2000), "create_prorations");
        await ada.MoveTo(January + Half + (Half / 2));
        await Change(subscription, await fixture.Price(4000), "create_prorations");
        Assert.Equal([-500, 1000, -500, 1000], await ada.Waiting());
    }

    [Fact]
    public async Task A_downgrade_billed_at_once_becomes_credit()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var subscription = await ada.Subscribe(await fixture.Price(3000));
        await ada.MoveTo(January + Half);
        var changed = await Change(subscription, await fixture.Price(1000), "always_invoice");
        Assert.Equal(("subscription_update", "paid", -1000), (SandboxFixture.Text(changed, "latest_invoice.billing_reason"), SandboxFixture.Text(changed, "latest_invoice.status"), SandboxFixture.Cents(changed, "latest_invoice.total")));
        Assert.Equal(-1000, await ada.Balance());
    }

    [Fact]
    public async Task A_credit_names_the_line_it_gives_back()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var subscription = await ada.Subscribe(await fixture.Price(1000));
        var paid = await ada.Subscription(SandboxFixture.Id(subscription));
        await ada.MoveTo(January + Half);
        var line = (await Change(subscription, await fixture.Price(2000), "always_invoice"))["latest_invoice"]!["lines"]!["data"]![0]!;
        Assert.Equal(SandboxFixture.Text(paid, "latest_invoice.lines.data.0.id"), SandboxFixture.Text(line, "parent.subscription_item_details.proration_details.credited_items.invoice_line_items.0"));
        Assert.False(line["discountable"]!.GetValue<bool>());
    }

    [Fact]
    public async Task On_trial_nothing_is_prorated()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var subscription = await ada.Subscribe(await fixture.Price(1000), "&trial_period_days=10");
        await ada.MoveTo(January + 86_400);
        await Change(subscription, await fixture.Price(2000), "always_invoice");
        Assert.Empty(await ada.Waiting());
        Assert.Equal("subscription_create", SandboxFixture.Text(await ada.Subscription(SandboxFixture.Id(subscription)), "latest_invoice.billing_reason"));
    }

    [Theory]
    [InlineData("create_prorations", 484)] // 15 of 31 days: 483.87
    [InlineData("none", 0)]
    public async Task An_anchor_cuts_the_first_period_short(string behavior, long first)
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var anchor = January + (15 * 86_400);
        var subscription = await ada.Subscribe(await fixture.Price(1000), $"&billing_cycle_anchor={anchor}&proration_behavior={behavior}");
        Assert.Equal((anchor, first), (SandboxFixture.Cents(subscription, "items.data.0.current_period_end"), SandboxFixture.Cents(await ada.Subscription(SandboxFixture.Id(subscription)), "latest_invoice.total")));
        await ada.MoveTo(anchor + 7200);
        var renewed = await ada.Subscription(SandboxFixture.Id(subscription));
        Assert.Equal((1000, anchor + ClockedCustomer.MonthSeconds), (SandboxFixture.Cents(renewed, "latest_invoice.total"), SandboxFixture.Cents(renewed, "items.data.0.current_period_end")));
    }

    private async Task<JsonObject> Change(JsonObject subscription, string price, string behavior) => await _sandbox.Post($"/v1/subscriptions/{SandboxFixture.Id(subscription)}",
        $"items[0][id]={Item(subscription)}&items[0][price]={price}&proration_behavior={behavior}&expand[]=latest_invoice");

    private static string Item(JsonObject subscription) => SandboxFixture.Text(subscription, "items.data.0.id");

    private static List<long> Amounts(JsonObject invoice) => invoice["lines"]!["data"]!.AsArray().Select(line => SandboxFixture.Cents(line!, "amount")).ToList();

    private static string Nested(string form) => string.Join('&', form.Split('&').Select(pair => "subscription_details[items]" + pair["items".Length..]));
}
