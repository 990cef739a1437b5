using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox.Billing;

/// <summary>The Customer Portal's flows: one step each, confirmed by the person, then where the maker said.</summary>
public sealed class BillingPortalTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Fact]
    public async Task Changing_the_plan_shows_its_price_before_anything_happens()
    {
        var (customer, subscription, next) = await Plan();
        var portal = await Open($"customer={customer}&configuration={await Configuration(next)}");
        Assert.Contains("See what it costs", (await fixture.Visit(portal)).Text, StringComparison.Ordinal);
        var choice = $"subscription={SandboxFixture.Id(subscription)}&price={next}";
        Assert.Contains("Confirm", (await fixture.Visit($"{portal}/review", choice)).Text, StringComparison.Ordinal);
        Assert.Equal(1900, await Amount(subscription));
        Assert.Equal(303, (await fixture.Visit($"{portal}/change", choice)).Status);
        Assert.Equal(3900, await Amount(subscription));
        var foreign = await fixture.Price(100);
        Assert.Equal(402, (await fixture.Visit($"{portal}/change", $"subscription={SandboxFixture.Id(subscription)}&price={foreign}")).Status);
        Assert.Equal(3900, await Amount(subscription));
    }

    [Fact]
    public async Task A_card_that_declines_the_change_shows_it_and_nothing_changes()
    {
        var (customer, subscription, next) = await Plan();
        await fixture.SetCard(customer, "pm_card_chargeCustomerFail");
        var portal = await Open($"customer={customer}&configuration={await Configuration(next)}");
        var refused = await fixture.Visit($"{portal}/change", $"subscription={SandboxFixture.Id(subscription)}&price={next}");
        Assert.Equal(402, refused.Status);
        Assert.Contains("Your card was declined.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(1900, await Amount(subscription));
    }

    [Fact]
    public async Task A_flow_to_cancel_asks_why_and_leads_where_it_was_told()
    {
        var (customer, subscription, next) = await Plan();
        var id = SandboxFixture.Id(subscription);
        var session = await _sandbox.Post("/v1/billing_portal/sessions",
            $"customer={customer}&configuration={await Configuration(next)}&flow_data[type]=subscription_cancel&flow_data[subscription_cancel][subscription]={id}&flow_data[after_completion][type]=redirect&flow_data[after_completion][redirect][return_url]=http%3A%2F%2Fsite%2Fbye");
        var url = session["url"]!.GetValue<string>();
        Assert.Contains("Why do you leave?", (await fixture.Visit(url)).Text, StringComparison.Ordinal);
        Assert.Equal("http://site/bye", (await fixture.Visit($"{url}/cancel", $"subscription={id}&reason=too_expensive")).Where);
        var ended = await _sandbox.Get($"/v1/subscriptions/{id}");
        Assert.Equal((true, "too_expensive"), (ended["cancel_at_period_end"]!.GetValue<bool>(), SandboxFixture.Text(ended, "cancellation_details.feedback")));
    }

    [Fact]
    public async Task A_flow_may_fix_the_change_and_only_be_confirmed()
    {
        var (customer, subscription, next) = await Plan();
        var (id, item) = (SandboxFixture.Id(subscription), SandboxFixture.Text(subscription, "items.data.0.id"));
        var url = await Open($"customer={customer}&configuration={await Configuration(next)}&flow_data[type]=subscription_update_confirm&flow_data[subscription_update_confirm][subscription]={id}&flow_data[subscription_update_confirm][items][0][id]={item}&flow_data[subscription_update_confirm][items][0][price]={next}&flow_data[after_completion][type]=hosted_confirmation&flow_data[after_completion][hosted_confirmation][custom_message]=Welcome");
        Assert.Contains("$39.00 a month", (await fixture.Visit(url)).Text, StringComparison.Ordinal);
        Assert.Contains("Due now", (await fixture.Visit($"{url}/review", $"subscription={id}")).Text, StringComparison.Ordinal);
        Assert.Equal(1900, await Amount(subscription));
        var done = await fixture.Visit($"{url}/change", $"subscription={id}");
        Assert.Contains("Welcome", (await fixture.Visit(done.Where)).Text, StringComparison.Ordinal);
        Assert.Equal(3900, await Amount(subscription));
    }

    [Fact]
    public async Task Details_are_changed_where_they_may_be()
    {
        var (customer, _, next) = await Plan();
        var portal = await Open($"customer={customer}&configuration={await Configuration(next)}");
        await fixture.Visit($"{portal}/details", "name=Grace&email=grace%40example.com&phone=555");
        var changed = await _sandbox.Get($"/v1/customers/{customer}");
        Assert.Equal(("Grace", "grace@example.com"), (SandboxFixture.Text(changed, "name"), SandboxFixture.Text(changed, "email")));
        Assert.Null(changed["phone"]);
        Assert.Equal(402, (await fixture.Visit($"{portal}/details", "name=Grace&email=nobody")).Status);
    }

    [Fact]
    public async Task A_flow_the_configuration_does_not_offer_is_refused()
    {
        var (customer, subscription, _) = await Plan();
        await _sandbox.Refused("/v1/billing_portal/sessions", $"customer={customer}&flow_data[type]=subscription_update&flow_data[subscription_update][subscription]={SandboxFixture.Id(subscription)}");
        var other = await fixture.Customer();
        await _sandbox.Refused("/v1/billing_portal/sessions", $"customer={other}&flow_data[type]=subscription_cancel&flow_data[subscription_cancel][subscription]={SandboxFixture.Id(subscription)}");
    }

    private async Task<(string Customer, JsonObject Subscription, string Next)> Plan()
    {
        var customer = await fixture.Customer();
        return (customer, await _sandbox.Post("/v1/subscriptions", $"customer={customer}&items[0][price]={await fixture.Price(1900)}"), await fixture.Price(3900));
    }

    private async Task<string> Configuration(string price)
    {
        var product = SandboxFixture.Text(await _sandbox.Get($"/v1/prices/{price}"), "product");
        return SandboxFixture.Id(await _sandbox.Post("/v1/billing_portal/configurations",
            $"features[subscription_update][enabled]=true&features[subscription_update][default_allowed_updates][]=price&features[subscription_update][proration_behavior]=always_invoice&features[subscription_update][products][0][product]={product}&features[subscription_update][products][0][prices][]={price}" +
            "&features[subscription_cancel][enabled]=true&features[subscription_cancel][cancellation_reason][enabled]=true&features[subscription_cancel][cancellation_reason][options][]=too_expensive" +
            "&features[customer_update][enabled]=true&features[customer_update][allowed_updates][]=name&features[customer_update][allowed_updates][]=email"));
    }

    private async Task<string> Open(string form) => (await _sandbox.Post("/v1/billing_portal/sessions", form))["url"]!.GetValue<string>();

    private async Task<long> Amount(JsonObject subscription) =>
        SandboxFixture.Cents(await _sandbox.Get($"/v1/subscriptions/{SandboxFixture.Id(subscription)}"), "items.data.0.price.unit_amount");
}
