using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Subscriptions: trial, renewal with customer balance, changes, failures, ends.</summary>
public sealed class SubscriptionTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Fact]
    public async Task A_trial_costs_nothing_and_leaves_credit_alone()
    {
        var customer = await fixture.Customer(balance: -500);
        var subscription = await Begin(customer, "&trial_period_days=14&expand[]=latest_invoice");
        Assert.Equal("trialing", subscription["status"]!.GetValue<string>());
        Assert.Equal(("paid", 0), (SandboxFixture.Text(subscription, "latest_invoice.status"), SandboxFixture.Cents(subscription, "latest_invoice.total")));
        Assert.Equal(-500, (await _sandbox.Get($"/v1/customers/{customer}"))["balance"]!.GetValue<long>());
    }

    [Fact]
    public async Task After_a_trial_the_first_invoice_is_a_draft_that_still_takes_credit()
    {
        var customer = await fixture.Customer();
        var id = SandboxFixture.Id(await Begin(customer, "&trial_period_days=14"));
        await _sandbox.Advance("P14DT1M");
        var subscription = await Read(id);
        Assert.Equal(("active", "draft", "subscription_cycle"), (subscription["status"]!.GetValue<string>(), SandboxFixture.Text(subscription, "latest_invoice.status"), SandboxFixture.Text(subscription, "latest_invoice.billing_reason")));
        await _sandbox.Post($"/v1/customers/{customer}/balance_transactions", "amount=-200&currency=usd");
        await _sandbox.Post($"/v1/invoices/{SandboxFixture.Text(subscription, "latest_invoice.id")}/finalize");
        await fixture.Settle();
        subscription = await Read(id);
        Assert.Equal(("paid", 1700), (SandboxFixture.Text(subscription, "latest_invoice.status"), SandboxFixture.Cents(subscription, "latest_invoice.amount_paid")));
        var types = await _sandbox.EventTypes();
        Assert.Contains("customer.subscription.trial_will_end", types);
        Assert.Contains("invoice.upcoming", types);
    }

    [Fact]
    public async Task A_renewal_nobody_touches_is_finalized_after_an_hour_and_paid()
    {
        var id = SandboxFixture.Id(await Begin(await fixture.Customer()));
        await _sandbox.Advance("P32D");
        var subscription = await Read(id);
        Assert.Equal(("subscription_cycle", "paid", 1900), (SandboxFixture.Text(subscription, "latest_invoice.billing_reason"), SandboxFixture.Text(subscription, "latest_invoice.status"), SandboxFixture.Cents(subscription, "latest_invoice.amount_paid")));
        Assert.Equal(3600, SandboxFixture.Cents(subscription, "latest_invoice.status_transitions.finalized_at") - SandboxFixture.Cents(subscription, "latest_invoice.created"));
    }

    [Fact]
    public async Task An_upgrade_is_previewed_to_the_cent_and_then_billed_exactly_so()
    {
        var subscription = await Begin(await fixture.Customer());
        await _sandbox.Advance("P10D");
        var (id, item, price) = (SandboxFixture.Id(subscription), SandboxFixture.Text(subscription, "items.data.0.id"), await fixture.Price(3900));
        var now = JsonNode.Parse(await _sandbox.Http.GetStringAsync(new Uri($"{_sandbox.BaseUrl}/_sandbox/clock")))!["now"]!.GetValue<long>();
        var change = $"items[0][id]={item}&items[0][price]={price}&proration_behavior=always_invoice&proration_date={now}";
        var preview = await _sandbox.Post("/v1/invoices/create_preview", $"subscription={id}&" + string.Join('&', change.Split('&').Select(Nested)));
        Assert.StartsWith("upcoming_in_", SandboxFixture.Id(preview), StringComparison.Ordinal);
        Assert.Equal(id, SandboxFixture.Id(await Read(id)));
        Assert.Equal(1900, SandboxFixture.Cents(await Read(id), "latest_invoice.total"));
        var changed = await _sandbox.Post($"/v1/subscriptions/{id}", change + "&expand[]=latest_invoice");
        Assert.Equal(SandboxFixture.Cents(preview, "total"), SandboxFixture.Cents(changed, "latest_invoice.total"));
        Assert.Equal(("paid", "subscription_update"), (SandboxFixture.Text(changed, "latest_invoice.status"), SandboxFixture.Text(changed, "latest_invoice.billing_reason")));
        var (start, end) = (SandboxFixture.Cents(changed, "items.data.0.current_period_start"), SandboxFixture.Cents(changed, "items.data.0.current_period_end"));
        Assert.Equal(Share(3900, end - now, end - start) - Share(1900, end - now, end - start), SandboxFixture.Cents(preview, "total"));
    }

    [Fact]
    public async Task A_downgrade_billed_at_once_leaves_credit()
    {
        var customer = await fixture.Customer();
        var subscription = await Begin(customer, price: await fixture.Price(3900));
        var change = $"items[0][id]={SandboxFixture.Text(subscription, "items.data.0.id")}&items[0][price]={await fixture.Price(1900)}&proration_behavior=always_invoice";
        var changed = await _sandbox.Post($"/v1/subscriptions/{SandboxFixture.Id(subscription)}", change + "&expand[]=latest_invoice");
        Assert.Equal(("paid", 0), (SandboxFixture.Text(changed, "latest_invoice.status"), SandboxFixture.Cents(changed, "latest_invoice.amount_due")));
        Assert.Equal(SandboxFixture.Cents(changed, "latest_invoice.total"), (await _sandbox.Get($"/v1/customers/{customer}"))["balance"]!.GetValue<long>());
    }

    [Fact]
    public async Task Another_interval_begins_a_new_period_today()
    {
        var subscription = await Begin(await fixture.Customer());
        var change = $"items[0][id]={SandboxFixture.Text(subscription, "items.data.0.id")}&items[0][price]={await fixture.Price(19000, "year")}";
        var changed = await _sandbox.Post($"/v1/subscriptions/{SandboxFixture.Id(subscription)}", change + "&expand[]=latest_invoice");
        Assert.Equal("paid", SandboxFixture.Text(changed, "latest_invoice.status"));
        Assert.InRange(SandboxFixture.Cents(changed, "items.data.0.current_period_end") - SandboxFixture.Cents(changed, "items.data.0.current_period_start"), 365 * 86400, 366 * 86400);
    }

    [Fact]
    public async Task A_first_payment_that_fails_makes_an_incomplete_one_that_expires()
    {
        var subscription = await Begin(await fixture.Customer("pm_card_chargeCustomerFail"), "&expand[]=latest_invoice");
        Assert.Equal(("incomplete", "open"), (subscription["status"]!.GetValue<string>(), SandboxFixture.Text(subscription, "latest_invoice.status")));
        await _sandbox.Advance("PT24H");
        subscription = await Read(SandboxFixture.Id(subscription));
        Assert.Equal(("incomplete_expired", "void"), (subscription["status"]!.GetValue<string>(), SandboxFixture.Text(subscription, "latest_invoice.status")));
    }

    [Fact]
    public async Task Error_if_incomplete_leaves_nothing_behind()
    {
        var customer = await fixture.Customer("pm_card_chargeCustomerFail");
        await _sandbox.Refused("/v1/subscriptions", $"customer={customer}&items[0][price]={await fixture.Price(1900)}&payment_behavior=error_if_incomplete", status: HttpStatusCode.PaymentRequired);
        Assert.Empty(await _sandbox.All($"/v1/subscriptions?customer={customer}&status=all"));
    }

    [Fact]
    public async Task Without_a_way_to_pay_it_is_refused_unless_the_client_will_confirm()
    {
        var customer = await fixture.Customer(card: null);
        await _sandbox.Refused("/v1/subscriptions", $"customer={customer}&items[0][price]={await fixture.Price(1900)}");
        var waiting = await Begin(customer, "&payment_behavior=default_incomplete&expand[]=latest_invoice.confirmation_secret&expand[]=latest_invoice.payments");
        Assert.Contains("_secret_", SandboxFixture.Text(waiting, "latest_invoice.confirmation_secret.client_secret"), StringComparison.Ordinal);
        await _sandbox.Post($"/v1/payment_intents/{SandboxFixture.Text(waiting, "latest_invoice.payments.data.0.payment.payment_intent")}/confirm", "payment_method=pm_card_visa&return_url=http%3A%2F%2Fa");
        Assert.Equal("active", (await Read(SandboxFixture.Id(waiting)))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_renewal_that_fails_is_tried_again_and_then_the_subscription_ends()
    {
        var customer = await fixture.Customer();
        var id = SandboxFixture.Id(await Begin(customer));
        await fixture.SetCard(customer, "pm_card_chargeCustomerFail");
        await _sandbox.Advance("P32D");
        var subscription = await Read(id);
        Assert.Equal("past_due", subscription["status"]!.GetValue<string>());
        Assert.NotNull(subscription["latest_invoice"]!["next_payment_attempt"]);
        await _sandbox.Advance("P20D");
        subscription = await Read(id);
        Assert.Equal(("canceled", 4), (subscription["status"]!.GetValue<string>(), SandboxFixture.Cents(subscription, "latest_invoice.attempt_count")));
    }

    [Fact]
    public async Task A_new_card_in_time_makes_it_active_again()
    {
        var customer = await fixture.Customer();
        var id = SandboxFixture.Id(await Begin(customer));
        await fixture.SetCard(customer, "pm_card_chargeCustomerFail");
        await _sandbox.Advance("P32D");
        await fixture.SetCard(customer, "pm_card_visa");
        await _sandbox.Post($"/v1/invoices/{SandboxFixture.Text(await Read(id), "latest_invoice.id")}/pay");
        Assert.Equal("active", (await Read(id))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Cancelled_at_period_end_it_lives_until_then_and_may_be_kept()
    {
        var id = SandboxFixture.Id(await Begin(await fixture.Customer()));
        Assert.NotNull((await _sandbox.Post($"/v1/subscriptions/{id}", "cancel_at_period_end=true"))["cancel_at"]);
        Assert.Null((await _sandbox.Post($"/v1/subscriptions/{id}", "cancel_at_period_end=false"))["cancel_at"]);
        await _sandbox.Post($"/v1/subscriptions/{id}", "cancel_at_period_end=true");
        await _sandbox.Advance("P32D");
        var ended = await Read(id);
        Assert.Equal(("canceled", 1900), (ended["status"]!.GetValue<string>(), SandboxFixture.Cents(ended, "latest_invoice.total")));
        Assert.Equal("customer.subscription.deleted", (await _sandbox.Get("/v1/events?type=customer.subscription.deleted&limit=1"))["data"]![0]!["type"]!.GetValue<string>());
    }

    private async Task<JsonObject> Begin(string customer, string more = "", string? price = null) =>
        await _sandbox.Post("/v1/subscriptions", $"customer={customer}&items[0][price]={price ?? await fixture.Price(1900)}{more}");

    private Task<JsonObject> Read(string id) => _sandbox.Get($"/v1/subscriptions/{id}?expand[]=latest_invoice");

    /// <summary>"items[0][id]=x" as a field of `subscription_details`.</summary>
    private static string Nested(string pair)
    {
        var (name, value) = (pair.Split('=')[0], pair.Split('=')[1]);
        var open = name.IndexOf('[', StringComparison.Ordinal);
        return open < 0 ? $"subscription_details[{name}]={value}" : $"subscription_details[{name[..open]}]{name[open..]}={value}";
    }

    private static long Share(long cents, long part, long whole) => (long)Math.Round((decimal)cents * part / whole, MidpointRounding.AwayFromZero);
}
