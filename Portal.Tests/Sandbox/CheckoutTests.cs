using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Checkout as a person meets it: the hosted page's form, declines, 3-D Secure, banks, promotion codes.</summary>
public sealed class CheckoutTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private const string Good = "number=4242+4242+4242+4242&expiry=12+%2F+34&cvc=123&name=Ada&email=ada%40example.com";
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Fact]
    public async Task Paying_leads_back_with_the_sessions_id()
    {
        var session = await Session($"mode=payment&line_items[0][price]={await fixture.Price(5000, null)}&line_items[0][quantity]=2&payment_intent_data[metadata][order]=7");
        var page = await fixture.Visit(Url(session));
        Assert.Equal(200, page.Status);
        Assert.Contains("$100.00", page.Text, StringComparison.Ordinal);
        Assert.Contains("<label for=\"number\">", page.Text, StringComparison.Ordinal);
        var paid = await fixture.Visit(Url(session), Good);
        Assert.Equal($"http://site/done?session={SandboxFixture.Id(session)}", paid.Where);
        var complete = await Read(session, "payment_intent.latest_charge");
        Assert.Equal(("complete", "paid", "7"), (complete["status"]!.GetValue<string>(), complete["payment_status"]!.GetValue<string>(), SandboxFixture.Text(complete, "payment_intent.latest_charge.metadata.order")));
        Assert.Equal(paid.Where, (await fixture.Visit($"{_sandbox.BaseUrl}/checkout/{SandboxFixture.Id(session)}", Good)).Where);
        Assert.Single(await _sandbox.All($"/v1/charges?payment_intent={SandboxFixture.Text(complete, "payment_intent.id")}"));
    }

    [Theory]
    [InlineData("number=4000000000000002&expiry=12/34&cvc=123&email=a@b", "Your card was declined.")]
    [InlineData("number=4242424242424241&expiry=12/34&cvc=123&email=a@b", "Your card number is incorrect.")]
    [InlineData("number=4242424242424242&expiry=12/20&cvc=123&email=a@b", "expiration year is invalid")]
    [InlineData("number=4242424242424242&expiry=soon&cvc=123&email=a@b", "expiry date is incomplete")]
    [InlineData("number=4242424242424242&expiry=12/34&cvc=1&email=a@b", "security code is incomplete")]
    [InlineData("number=4242424242424242&expiry=12/34&cvc=123", "Write your e-mail address.")]
    [InlineData("", "card number is incomplete")]
    public async Task What_is_wrong_is_said_and_can_be_mended(string form, string message)
    {
        var session = await Session($"mode=payment&line_items[0][price]={await fixture.Price(5000, null)}");
        var refused = await fixture.Visit(Url(session), form);
        Assert.Equal(402, refused.Status);
        Assert.Contains(message, System.Net.WebUtility.HtmlDecode(refused.Text), StringComparison.Ordinal);
        Assert.Equal(303, (await fixture.Visit(Url(session), Good)).Status);
    }

    [Fact]
    public async Task Three_d_secure_may_be_refused_and_tried_again()
    {
        var session = await Session($"mode=payment&line_items[0][price]={await fixture.Price(5000, null)}");
        var asking = Good.Replace("4242+4242+4242+4242", "4000002760003184", StringComparison.Ordinal);
        var screen = (await fixture.Visit(Url(session), asking)).Where;
        var back = Uri.EscapeDataString(Url(session));
        var failed = await fixture.Visit(screen.Split('?')[0], $"answer=no&return_url={back}");
        Assert.Contains("unable to authenticate", (await fixture.Visit(failed.Where)).Text, StringComparison.Ordinal);
        screen = (await fixture.Visit(Url(session), asking)).Where;
        var confirmed = await fixture.Visit(screen.Split('?')[0], $"answer=yes&return_url={back}");
        Assert.StartsWith("http://site/done", (await fixture.Visit(confirmed.Where)).Where, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_begins_with_the_card_saved_and_nothing_charged()
    {
        var customer = await fixture.Customer(card: null);
        var session = await Session($"mode=subscription&customer={customer}&line_items[0][price]={await fixture.Price(1900)}&subscription_data[trial_period_days]=14&subscription_data[metadata][plan]=core");
        await fixture.Visit(Url(session), Good);
        var complete = await Read(session, "subscription.default_payment_method");
        Assert.Equal(("complete", "no_payment_required", "trialing"), (complete["status"]!.GetValue<string>(), complete["payment_status"]!.GetValue<string>(), SandboxFixture.Text(complete, "subscription.status")));
        Assert.Equal((customer, "core"), (SandboxFixture.Text(complete, "subscription.default_payment_method.customer"), SandboxFixture.Text(complete, "subscription.metadata.plan")));
        await _sandbox.Advance("P15D");
        Assert.Equal("paid", SandboxFixture.Text(await _sandbox.Get($"/v1/subscriptions/{SandboxFixture.Text(complete, "subscription.id")}?expand[]=latest_invoice"), "latest_invoice.status"));
    }

    [Fact]
    public async Task Set_up_saves_a_card_for_later()
    {
        var customer = await fixture.Customer(card: null);
        var session = await Session($"mode=setup&currency=usd&customer={customer}");
        await fixture.Visit(Url(session), Good);
        var complete = await Read(session, "setup_intent.payment_method");
        Assert.Equal(("succeeded", customer), (SandboxFixture.Text(complete, "setup_intent.status"), SandboxFixture.Text(complete, "setup_intent.payment_method.customer")));
    }

    [Theory]
    [InlineData("000123456789", "paid", "checkout.session.async_payment_succeeded")]
    [InlineData("000222222227", "unpaid", "checkout.session.async_payment_failed")]
    public async Task A_bank_pays_later(string account, string status, string told)
    {
        var session = await Session($"mode=payment&payment_method_types[]=card&payment_method_types[]=us_bank_account&line_items[0][price]={await fixture.Price(5000, null)}");
        await fixture.Visit(Url(session), $"with=bank&holder=Acme&routing=110000000&account={account}&email=a%40b");
        Assert.Equal(("complete", "unpaid"), ((await Read(session))["status"]!.GetValue<string>(), (await Read(session))["payment_status"]!.GetValue<string>()));
        await _sandbox.Advance("P5D");
        Assert.Equal(status, (await Read(session))["payment_status"]!.GetValue<string>());
        Assert.Contains(told, await _sandbox.EventTypes());
    }

    [Fact]
    public async Task A_promotion_code_takes_its_amount_off()
    {
        var coupon = SandboxFixture.Id(await _sandbox.Post("/v1/coupons", "amount_off=1000&currency=usd&duration=once"));
        await _sandbox.Post("/v1/promotion_codes", $"promotion[type]=coupon&promotion[coupon]={coupon}&code=TENOFF&max_redemptions=1");
        var session = await Session($"mode=payment&allow_promotion_codes=true&line_items[0][price]={await fixture.Price(5000, null)}");
        Assert.Equal(402, (await fixture.Visit(Url(session) + "/code", "code=NONE")).Status);
        Assert.Contains("$40.00", (await fixture.Visit(Url(session) + "/code", "code=tenoff")).Text, StringComparison.Ordinal);
        await fixture.Visit(Url(session), Good);
        Assert.Equal(4000, SandboxFixture.Cents(await Read(session, "payment_intent"), "payment_intent.amount_received"));
        Assert.Equal(402, (await fixture.Visit(Url(await Session($"mode=payment&allow_promotion_codes=true&line_items[0][price]={await fixture.Price(5000, null)}")) + "/code", "code=tenoff")).Status);
    }

    [Fact]
    public async Task An_expired_session_takes_no_money()
    {
        var session = await Session($"mode=payment&line_items[0][price]={await fixture.Price(5000, null)}");
        await _sandbox.Advance("P2D");
        Assert.Equal(410, (await fixture.Visit(Url(session), Good)).Status);
        Assert.Equal("expired", (await Read(session))["status"]!.GetValue<string>());
        await _sandbox.Refused($"/v1/checkout/sessions/{SandboxFixture.Id(session)}/expire", "");
    }

    [Fact]
    public async Task The_customer_portal_changes_the_card_and_ends_the_plan()
    {
        var customer = await fixture.Customer();
        var subscription = SandboxFixture.Id(await _sandbox.Post("/v1/subscriptions", $"customer={customer}&items[0][price]={await fixture.Price(1900)}"));
        var portal = Url(await _sandbox.Post("/v1/billing_portal/sessions", $"customer={customer}&return_url=http%3A%2F%2Fsite%2F"));
        Assert.Contains("Cancel plan", (await fixture.Visit(portal)).Text, StringComparison.Ordinal);
        await fixture.Visit($"{portal}/card", Good);
        Assert.Equal(2, (await _sandbox.All($"/v1/customers/{customer}/payment_methods")).Count);
        await fixture.Visit($"{portal}/cancel", $"subscription={subscription}");
        Assert.True((await _sandbox.Get($"/v1/subscriptions/{subscription}"))["cancel_at_period_end"]!.GetValue<bool>());
        var stranger = SandboxFixture.Id(await _sandbox.Post("/v1/subscriptions", $"customer={await fixture.Customer()}&items[0][price]={await fixture.Price(1900)}"));
        await fixture.Visit($"{portal}/cancel", $"subscription={stranger}");
        Assert.False((await _sandbox.Get($"/v1/subscriptions/{stranger}"))["cancel_at_period_end"]!.GetValue<bool>());
    }

    private Task<JsonObject> Session(string form) => _sandbox.Post("/v1/checkout/sessions", form + "&success_url=http%3A%2F%2Fsite%2Fdone%3Fsession%3D%7BCHECKOUT_SESSION_ID%7D&cancel_url=http%3A%2F%2Fsite%2F");

    private Task<JsonObject> Read(JsonObject session, string? expand = null) =>
        _sandbox.Get($"/v1/checkout/sessions/{SandboxFixture.Id(session)}{(expand is null ? "" : $"?expand[]={expand}")}");

    private static string Url(JsonObject session) => session["url"]!.GetValue<string>();
}
