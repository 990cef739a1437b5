using System.Net;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Cards and banks: who pays, who declines, who asks.</summary>
public sealed class PaymentTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Theory]
    [InlineData("pm_card_chargeDeclined", "card_declined", "generic_decline")]
    [InlineData("pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds")]
    [InlineData("pm_card_chargeDeclinedExpiredCard", "expired_card", null)]
    [InlineData("pm_card_authenticationRequired", "authentication_required", "authentication_required")]
    public async Task A_card_that_refuses_says_why_and_the_attempt_is_on_record(string card, string code, string? declineCode)
    {
        var error = await _sandbox.Refused("/v1/payment_intents", $"amount=500&currency=usd&payment_method={card}&confirm=true&off_session=true", status: HttpStatusCode.PaymentRequired);
        Assert.Equal((code, declineCode), (error["code"]!.GetValue<string>(), error["decline_code"]?.GetValue<string>()));
        var intent = await _sandbox.Get($"/v1/payment_intents/{SandboxFixture.Id(error["payment_intent"]!)}?expand[]=latest_charge");
        Assert.Equal("requires_payment_method", intent["status"]!.GetValue<string>());
        Assert.Equal((code, "failed"), (SandboxFixture.Text(intent, "last_payment_error.code"), SandboxFixture.Text(intent, "latest_charge.status")));
        await _sandbox.Post($"/v1/payment_intents/{SandboxFixture.Id(intent)}/confirm", "payment_method=pm_card_visa&return_url=http%3A%2F%2Fa");
    }

    [Fact]
    public async Task A_card_that_asks_is_paid_after_its_holder_said_yes()
    {
        var intent = await _sandbox.Post("/v1/payment_intents", "amount=500&currency=usd&payment_method=pm_card_authenticationRequired&confirm=true&return_url=http%3A%2F%2Fsite%2Fback");
        Assert.Equal("requires_action", intent["status"]!.GetValue<string>());
        var screen = SandboxFixture.Text(intent, "next_action.redirect_to_url.url");
        Assert.Contains("Complete authentication", (await fixture.Visit(screen)).Text, StringComparison.Ordinal);
        var answer = await fixture.Visit(screen.Split('?')[0], "answer=yes&return_url=http%3A%2F%2Fsite%2Fback");
        Assert.StartsWith("http://site/back?payment_intent=", answer.Where, StringComparison.Ordinal);
        Assert.Equal("succeeded", (await _sandbox.Get($"/v1/payment_intents/{SandboxFixture.Id(intent)}"))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_card_set_up_for_later_pays_without_its_holder()
    {
        var customer = await fixture.Customer(card: null);
        var setup = await _sandbox.Post("/v1/setup_intents", $"customer={customer}&payment_method=pm_card_authenticationRequiredOnSetup&confirm=true");
        await fixture.Visit(SandboxFixture.Text(setup, "next_action.redirect_to_url.url"), "answer=yes");
        var method = (await _sandbox.Get($"/v1/setup_intents/{SandboxFixture.Id(setup)}"))["payment_method"]!;
        var paid = await _sandbox.Post("/v1/payment_intents", $"amount=500&currency=usd&customer={customer}&payment_method={method}&confirm=true&off_session=true");
        Assert.Equal("succeeded", paid["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_declining_card_cannot_be_saved_and_a_detached_one_cannot_be_used()
    {
        var customer = await fixture.Customer(card: null);
        await _sandbox.Refused("/v1/payment_methods/pm_card_chargeDeclined/attach", $"customer={customer}", status: HttpStatusCode.PaymentRequired);
        var method = await fixture.SetCard(customer, "pm_card_visa");
        await _sandbox.Post($"/v1/payment_methods/{method}/detach");
        Assert.Null((await _sandbox.Get($"/v1/customers/{customer}"))["invoice_settings"]!["default_payment_method"]);
        await _sandbox.Refused("/v1/payment_intents", $"amount=500&currency=usd&customer={customer}&payment_method={method}&confirm=true&off_session=true");
    }

    [Fact]
    public async Task Nobody_pays_with_another_customers_card()
    {
        var (owner, other) = (await fixture.Customer(card: null), await fixture.Customer(card: null));
        var method = await fixture.SetCard(owner, "pm_card_visa");
        await _sandbox.Refused("/v1/payment_intents", $"amount=500&currency=usd&customer={other}&payment_method={method}");
    }

    [Fact]
    public async Task A_held_amount_is_captured_in_part_and_the_rest_released()
    {
        var held = await _sandbox.Post("/v1/payment_intents", "amount=1000&currency=usd&payment_method=pm_card_visa&capture_method=manual&confirm=true&off_session=true");
        Assert.Equal(("requires_capture", 1000), (held["status"]!.GetValue<string>(), held["amount_capturable"]!.GetValue<long>()));
        await _sandbox.Refused($"/v1/payment_intents/{SandboxFixture.Id(held)}/capture", "amount_to_capture=1001");
        var captured = await _sandbox.Post($"/v1/payment_intents/{SandboxFixture.Id(held)}/capture", "amount_to_capture=600&expand[]=latest_charge.balance_transaction");
        Assert.Equal((600, 600), (captured["amount_received"]!.GetValue<long>(), SandboxFixture.Cents(captured, "latest_charge.balance_transaction.amount")));
        await _sandbox.Refused($"/v1/payment_intents/{SandboxFixture.Id(held)}/cancel", "");
    }

    [Theory]
    [InlineData("000123456789", "succeeded")]
    [InlineData("000222222227", "requires_payment_method")]
    public async Task A_bank_debit_takes_days_and_then_the_bank_decides(string account, string outcome)
    {
        var customer = await fixture.Customer(card: null);
        var method = SandboxFixture.Id(await _sandbox.Post("/v1/payment_methods", $"type=us_bank_account&us_bank_account[routing_number]=110000000&us_bank_account[account_number]={account}&us_bank_account[account_holder_type]=company&billing_details[name]=Acme"));
        await _sandbox.Post($"/v1/payment_methods/{method}/attach", $"customer={customer}");
        var intent = await _sandbox.Post("/v1/payment_intents", $"amount=10000&currency=usd&customer={customer}&payment_method={method}&payment_method_types[]=us_bank_account&confirm=true");
        Assert.Equal("processing", intent["status"]!.GetValue<string>());
        await _sandbox.Advance("P5D");
        intent = await _sandbox.Get($"/v1/payment_intents/{SandboxFixture.Id(intent)}?expand[]=latest_charge.balance_transaction");
        Assert.Equal(outcome, intent["status"]!.GetValue<string>());
        if (outcome == "succeeded") Assert.Equal(80, SandboxFixture.Cents(intent, "latest_charge.balance_transaction.fee"));
    }

    [Fact]
    public async Task A_bank_account_from_a_token_is_verified_by_two_small_deposits()
    {
        var customer = await fixture.Customer(card: null);
        var token = SandboxFixture.Id(await _sandbox.Post("/v1/tokens", "bank_account[country]=US&bank_account[currency]=usd&bank_account[routing_number]=110000000&bank_account[account_number]=000123456789"));
        var bank = SandboxFixture.Id(await _sandbox.Post($"/v1/customers/{customer}/sources", $"source={token}"));
        await _sandbox.Refused("/v1/payment_intents", $"amount=500&currency=usd&customer={customer}&payment_method={bank}&confirm=true&off_session=true");
        await _sandbox.Refused($"/v1/customers/{customer}/sources/{bank}/verify", "amounts[]=1&amounts[]=2", status: HttpStatusCode.PaymentRequired);
        await _sandbox.Post($"/v1/customers/{customer}/sources/{bank}/verify", "amounts[]=32&amounts[]=45");
        var intent = await _sandbox.Post("/v1/payment_intents", $"amount=500&currency=usd&customer={customer}&payment_method={bank}&confirm=true&off_session=true");
        Assert.Equal("processing", intent["status"]!.GetValue<string>());
    }
}
