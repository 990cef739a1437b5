using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox.Billing;

/// <summary>Checkout beside the plain payment: the invoice it leaves, discounts and their limits, trials without a card.</summary>
public sealed class CheckoutFlowTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private const string Card = "number=4242+4242+4242+4242&expiry=12+%2F+34&cvc=123&name=Ada&email=ada%40example.com";
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Fact]
    public async Task A_one_time_payment_may_leave_a_paid_invoice_that_takes_nothing_from_the_balance()
    {
        var customer = await fixture.Customer(card: null, balance: -700);
        var session = await Session($"mode=payment&customer={customer}&line_items[0][price]={await fixture.Price(5000, null)}&invoice_creation[enabled]=true&invoice_creation[invoice_data][metadata][order]=7&custom_text[submit][message]=Thank+you");
        Assert.Contains("Thank you", (await fixture.Visit(Url(session))).Text, StringComparison.Ordinal);
        await fixture.Visit(Url(session), Card);
        var complete = await _sandbox.Get($"/v1/checkout/sessions/{SandboxFixture.Id(session)}?expand[]=invoice.payments");
        Assert.Equal(("paid", 5000, "7"), (SandboxFixture.Text(complete, "invoice.status"), SandboxFixture.Cents(complete, "invoice.amount_paid"), SandboxFixture.Text(complete, "invoice.metadata.order")));
        Assert.Equal(SandboxFixture.Text(complete, "payment_intent"), SandboxFixture.Text(complete, "invoice.payments.data.0.payment.payment_intent"));
        Assert.Equal(-700, SandboxFixture.Cents(await _sandbox.Get($"/v1/customers/{customer}"), "balance"));
        Assert.Single(await _sandbox.All($"/v1/payment_intents?customer={customer}"));
    }

    [Fact]
    public async Task A_trial_may_begin_without_a_card()
    {
        var customer = await fixture.Customer(card: null);
        var session = await Session($"mode=subscription&customer={customer}&line_items[0][price]={await fixture.Price(1900)}&subscription_data[trial_period_days]=14&payment_method_collection=if_required");
        Assert.DoesNotContain("name=\"number\"", (await fixture.Visit(Url(session))).Text, StringComparison.Ordinal);
        await fixture.Visit(Url(session), "");
        Assert.Equal("trialing", SandboxFixture.Text(await _sandbox.Get($"/v1/checkout/sessions/{SandboxFixture.Id(session)}?expand[]=subscription"), "subscription.status"));
    }

    [Theory]
    [InlineData("restrictions[minimum_amount]=6000&restrictions[minimum_amount_currency]=usd", "at least $60.00")]
    [InlineData("restrictions[first_time_transaction]=true", "prior transactions")]
    [InlineData("customer=OTHER", "cannot be redeemed by this customer")]
    public async Task A_promotion_code_is_only_for_what_it_says(string limit, string message)
    {
        var customer = await fixture.Customer();
        await _sandbox.Post("/v1/subscriptions", $"customer={customer}&items[0][price]={await fixture.Price(1900)}");
        var code = await Code(limit.Replace("OTHER", await fixture.Customer(card: null), StringComparison.Ordinal));
        var session = await Session($"mode=payment&customer={customer}&allow_promotion_codes=true&line_items[0][price]={await fixture.Price(5000, null)}");
        var refused = await fixture.Visit(Url(session) + "/code", $"code={SandboxFixture.Text(code, "code")}");
        Assert.Equal(402, refused.Status);
        Assert.Contains(message, System.Net.WebUtility.HtmlDecode(refused.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_counts_when_the_checkout_is_completed_and_then_it_may_be_used_up()
    {
        var code = await Code("max_redemptions=1");
        var form = $"mode=payment&line_items[0][price]={await fixture.Price(5000, null)}&discounts[0][promotion_code]={SandboxFixture.Id(code)}";
        await Session(form);
        var session = await Session(form);
        Assert.Equal((4000, 1000), (SandboxFixture.Cents(session, "amount_total"), SandboxFixture.Cents(session, "total_details.amount_discount")));
        await fixture.Visit(Url(session), Card);
        var used = await _sandbox.Get($"/v1/promotion_codes/{SandboxFixture.Id(code)}");
        Assert.Equal((1, false), (SandboxFixture.Cents(used, "times_redeemed"), used["active"]!.GetValue<bool>()));
        Assert.Equal("promotion_code_inactive", SandboxFixture.Text(await _sandbox.Refused("/v1/checkout/sessions", form + "&success_url=http%3A%2F%2Fa"), "code"));
    }

    [Fact]
    public async Task A_code_ends_at_its_time()
    {
        var now = SandboxFixture.Cents(await _sandbox.Post("/v1/customers"), "created");
        var code = SandboxFixture.Id(await Code($"expires_at={now + 60}"));
        await _sandbox.Advance("PT2M");
        Assert.False((await _sandbox.Get($"/v1/promotion_codes/{code}"))["active"]!.GetValue<bool>());
        await _sandbox.Refused($"/v1/promotion_codes/{code}", "active=true");
    }

    [Fact]
    public async Task A_coupon_for_one_product_leaves_the_others_alone()
    {
        var (one, other) = (await fixture.Price(1000, null), await fixture.Price(3000, null));
        var product = SandboxFixture.Text(await _sandbox.Get($"/v1/prices/{one}"), "product");
        var coupon = SandboxFixture.Id(await _sandbox.Post("/v1/coupons", $"percent_off=50&applies_to[products][]={product}"));
        var session = await Session($"mode=payment&line_items[0][price]={one}&line_items[1][price]={other}&discounts[0][coupon]={coupon}&expand[]=line_items");
        Assert.Equal(3500, SandboxFixture.Cents(session, "amount_total"));
        Assert.Equal([500, 0], session["line_items"]!["data"]!.AsArray().Select(item => SandboxFixture.Cents(item!, "amount_discount")));
        Assert.Equal(product, SandboxFixture.Text(await _sandbox.Get($"/v1/coupons/{coupon}?expand[]=applies_to"), "applies_to.products.0"));
    }

    [Theory]
    [InlineData("mode=payment&subscription_data[trial_period_days]=3", "subscription_data")]
    [InlineData("mode=subscription&payment_intent_data[description]=x", "payment_intent_data")]
    [InlineData("mode=payment&locale=de", "locale")]
    [InlineData("mode=payment&phone_number_collection[enabled]=true", "phone_number_collection")]
    [InlineData("mode=payment&line_items[0][tax_rates][]=txr_1", "line_items[0][tax_rates]")]
    public async Task What_has_no_effect_is_refused_by_name(string form, string parameter) =>
        Assert.Equal(parameter, SandboxFixture.Text(await _sandbox.Refused("/v1/checkout/sessions", $"{form}&line_items[0][price]={await fixture.Price(1900)}&success_url=http%3A%2F%2Fa"), "param"));

    private async Task<JsonObject> Code(string limits)
    {
        var coupon = SandboxFixture.Id(await _sandbox.Post("/v1/coupons", "amount_off=1000&currency=usd&duration=once"));
        return await _sandbox.Post("/v1/promotion_codes", $"promotion[type]=coupon&promotion[coupon]={coupon}&{limits}");
    }

    private Task<JsonObject> Session(string form) => _sandbox.Post("/v1/checkout/sessions", form + "&success_url=http%3A%2F%2Fsite%2Fdone");

    private static string Url(JsonObject session) => session["url"]!.GetValue<string>();
}
