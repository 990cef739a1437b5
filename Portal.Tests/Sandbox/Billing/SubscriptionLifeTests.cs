using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox.Billing;

/// <summary>Changes that wait, rests, resumptions and ends of a subscription, to the second.</summary>
public sealed class SubscriptionLifeTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private const long January = ClockedCustomer.January;
    private const long Month = ClockedCustomer.MonthSeconds;
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Fact]
    public async Task A_change_waits_for_its_payment_and_then_counts()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var waiting = await WaitingChange(ada);
        Assert.Equal((1000, 2000), (SandboxFixture.Cents(waiting, "items.data.0.price.unit_amount"), SandboxFixture.Cents(waiting, "pending_update.subscription_items.0.price.unit_amount")));
        Assert.Equal(("active", "open"), (SandboxFixture.Text(waiting, "status"), SandboxFixture.Text(waiting, "latest_invoice.status")));
        await fixture.SetCard(ada.Id, "pm_card_visa");
        await _sandbox.Post($"/v1/invoices/{SandboxFixture.Text(waiting, "latest_invoice.id")}/pay");
        var applied = await ada.Subscription(SandboxFixture.Id(waiting));
        Assert.Null(applied["pending_update"]);
        Assert.Equal(2000, SandboxFixture.Cents(applied, "items.data.0.price.unit_amount"));
        Assert.Contains("customer.subscription.pending_update_applied", await _sandbox.EventTypes());
    }

    [Fact]
    public async Task A_change_that_is_not_paid_in_time_is_forgotten_and_its_invoice_voided()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var waiting = await WaitingChange(ada);
        await ada.MoveTo(January + 86_400 + (24 * 3600));
        var kept = await ada.Subscription(SandboxFixture.Id(waiting));
        Assert.Null(kept["pending_update"]);
        Assert.Equal(("active", "void", 1000), (SandboxFixture.Text(kept, "status"), SandboxFixture.Text(kept, "latest_invoice.status"), SandboxFixture.Cents(kept, "items.data.0.price.unit_amount")));
        Assert.Contains("customer.subscription.pending_update_expired", await _sandbox.EventTypes());
    }

    [Fact]
    public async Task Only_what_can_wait_may_be_asked_to()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var subscription = await ada.Subscribe(await fixture.Price(1000));
        await _sandbox.Refused($"/v1/subscriptions/{SandboxFixture.Id(subscription)}", "payment_behavior=pending_if_incomplete&metadata[a]=b");
        await _sandbox.Refused("/v1/subscriptions", $"customer={ada.Id}&items[0][price]={await fixture.Price(1000)}&payment_behavior=pending_if_incomplete");
    }

    [Theory]
    [InlineData("keep_as_draft", "draft")]
    [InlineData("mark_uncollectible", "uncollectible")]
    [InlineData("void", "void")]
    public async Task While_collection_rests_invoices_go_on_without_money(string behavior, string status)
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var id = SandboxFixture.Id(await ada.Subscribe(await fixture.Price(1000)));
        await _sandbox.Post($"/v1/subscriptions/{id}", $"pause_collection[behavior]={behavior}&pause_collection[resumes_at]={January + Month + (2 * 86_400)}");
        await ada.MoveTo(January + Month + 7200);
        var resting = await ada.Subscription(id);
        Assert.Equal(("active", status), (SandboxFixture.Text(resting, "status"), SandboxFixture.Text(resting, "latest_invoice.status")));
        await ada.MoveTo(January + Month + (28 * 86_400) + 7200);
        var resumed = await ada.Subscription(id);
        Assert.Null(resumed["pause_collection"]);
        Assert.Equal("paid", SandboxFixture.Text(resumed, "latest_invoice.status"));
    }

    [Theory]
    [InlineData("cancel", "canceled")]
    [InlineData("pause", "paused")]
    [InlineData("create_invoice", "active")]
    public async Task A_trial_that_ends_without_a_way_to_pay_does_what_was_said(string behavior, string status)
    {
        var ada = await ClockedCustomer.Begin(fixture, card: null);
        var subscription = await ada.Subscribe(await fixture.Price(1000), $"&trial_period_days=7&trial_settings[end_behavior][missing_payment_method]={behavior}");
        Assert.NotNull(subscription["pending_setup_intent"]);
        await ada.MoveTo(January + (7 * 86_400));
        Assert.Equal(status, SandboxFixture.Text(await ada.Subscription(SandboxFixture.Id(subscription)), "status"));
    }

    [Fact]
    public async Task A_paused_one_is_resumed_by_paying_its_first_invoice()
    {
        var ada = await ClockedCustomer.Begin(fixture, card: null);
        var id = await Paused(ada);
        Assert.Equal("paused", SandboxFixture.Text(await _sandbox.Post($"/v1/subscriptions/{id}/resume"), "status"));
        await ada.MoveTo(January + (9 * 86_400));
        var expired = await ada.Subscription(id);
        Assert.Equal(("paused", "void"), (SandboxFixture.Text(expired, "status"), SandboxFixture.Text(expired, "latest_invoice.status")));
        await fixture.SetCard(ada.Id, "pm_card_visa");
        var resumed = await _sandbox.Post($"/v1/subscriptions/{id}/resume");
        Assert.Equal(("active", January + (9 * 86_400)), (SandboxFixture.Text(resumed, "status"), SandboxFixture.Cents(resumed, "billing_cycle_anchor")));
        Assert.Contains("customer.subscription.resumed", await _sandbox.EventTypes());
    }

    [Theory]
    [InlineData("create_prorations", 677)] // 21 of 31 days
    [InlineData("none", 0)]
    public async Task Resumed_in_its_old_cycle_only_the_time_left_is_billed(string behavior, long waiting)
    {
        var ada = await ClockedCustomer.Begin(fixture, card: null);
        var id = await Paused(ada);
        // The trial's end on the 8th is the anchor; the next period ends on 8 February.
        await ada.MoveTo(January + (17 * 86_400));
        var resumed = await _sandbox.Post($"/v1/subscriptions/{id}/resume", $"billing_cycle_anchor=unchanged&proration_behavior={behavior}");
        Assert.Equal(("active", January + (7 * 86_400) + Month), (SandboxFixture.Text(resumed, "status"), SandboxFixture.Cents(resumed, "items.data.0.current_period_end")));
        Assert.Equal(waiting == 0 ? [] : [waiting], await ada.Waiting());
    }

    [Fact]
    public async Task Cancelled_inside_a_period_the_rest_is_credited()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var id = SandboxFixture.Id(await ada.Subscribe(await fixture.Price(1000)));
        await _sandbox.Post($"/v1/subscriptions/{id}", $"cancel_at={January + (Month / 2)}");
        await ada.MoveTo(January + (Month / 2));
        Assert.Equal("canceled", SandboxFixture.Text(await ada.Subscription(id), "status"));
        Assert.Equal([-500], await ada.Waiting());
    }

    [Fact]
    public async Task Cancelled_now_with_credit_and_a_last_invoice()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var id = SandboxFixture.Id(await ada.Subscribe(await fixture.Price(1000)));
        await ada.MoveTo(January + (Month / 2));
        var preview = await _sandbox.Post("/v1/invoices/create_preview", $"subscription={id}&subscription_details[cancel_now]=true");
        Assert.Equal(-500, SandboxFixture.Cents(preview, "total"));
        await _sandbox.Delete($"/v1/subscriptions/{id}?prorate=true&invoice_now=true");
        Assert.Equal(-500, await ada.Balance());
    }

    [Fact]
    public async Task A_cancelled_subscriptions_open_invoice_is_not_collected_by_itself()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var id = SandboxFixture.Id(await ada.Subscribe(await fixture.Price(1000)));
        await fixture.SetCard(ada.Id, "pm_card_chargeCustomerFail");
        await ada.MoveTo(January + Month + 7200);
        await _sandbox.Delete($"/v1/subscriptions/{id}");
        await ada.MoveTo(January + Month + (20 * 86_400));
        var open = SandboxFixture.Text(await ada.Subscription(id), "latest_invoice.id");
        Assert.Equal(1, SandboxFixture.Cents(await _sandbox.Get($"/v1/invoices/{open}"), "attempt_count"));
        await fixture.SetCard(ada.Id, "pm_card_visa");
        Assert.Equal("paid", SandboxFixture.Text(await _sandbox.Post($"/v1/invoices/{open}/pay"), "status"));
    }

    [Fact]
    public async Task Classic_billing_can_be_left_once()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var id = SandboxFixture.Id(await ada.Subscribe(await fixture.Price(1000), "&billing_mode[type]=classic"));
        Assert.Equal("flexible", SandboxFixture.Text(await _sandbox.Post($"/v1/subscriptions/{id}/migrate", "billing_mode[type]=flexible"), "billing_mode.type"));
        await _sandbox.Refused($"/v1/subscriptions/{id}/migrate", "billing_mode[type]=flexible");
    }

    [Fact]
    public async Task Several_items_are_added_priced_and_removed()
    {
        var ada = await ClockedCustomer.Begin(fixture);
        var id = SandboxFixture.Id(await ada.Subscribe(await fixture.Price(1000)));
        await ada.MoveTo(January + (Month / 2));
        var second = await _sandbox.Post("/v1/subscription_items", $"subscription={id}&price={await fixture.Price(600)}&quantity=2");
        Assert.Equal([600], await ada.Waiting());
        await _sandbox.Delete($"/v1/subscription_items/{SandboxFixture.Id(second)}");
        Assert.Equal([600, -600], await ada.Waiting());
        await _sandbox.Refused($"/v1/subscriptions/{id}", $"items[0][price]={await fixture.Price(900, "year")}");
    }

    private async Task<JsonObject> WaitingChange(ClockedCustomer ada)
    {
        var subscription = await ada.Subscribe(await fixture.Price(1000));
        await ada.MoveTo(January + 86_400);
        await fixture.SetCard(ada.Id, "pm_card_chargeCustomerFail");
        return await _sandbox.Post($"/v1/subscriptions/{SandboxFixture.Id(subscription)}",
            $"items[0][id]={SandboxFixture.Text(subscription, "items.data.0.id")}&items[0][price]={await fixture.Price(2000)}&proration_behavior=always_invoice&payment_behavior=pending_if_incomplete&expand[]=latest_invoice");
    }

    private async Task<string> Paused(ClockedCustomer ada)
    {
        var id = SandboxFixture.Id(await ada.Subscribe(await fixture.Price(1000), "&trial_period_days=7&trial_settings[end_behavior][missing_payment_method]=pause"));
        await ada.MoveTo(January + (7 * 86_400));
        return id;
    }
}
