using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Bad input to the money half: each is refused by name and changes nothing.</summary>
public sealed class MoneyInputTests(MoneyArithmeticTests.Shared shared) : IClassFixture<MoneyArithmeticTests.Shared>
{
    private const string Intent = "amount=1000&currency=usd";

    [Theory]
    [InlineData("/v1/payment_intents", Intent + "&hooks[inputs][tax][calculation]=taxcalc_1", "hooks")]
    [InlineData("/v1/payment_intents", Intent + "&payment_method_options[card][request_multicapture]=if_available", "payment_method_options[card][request_multicapture]")]
    [InlineData("/v1/payment_intents", Intent + "&payment_method_types[]=klarna", "payment_method_types")]
    [InlineData("/v1/payment_intents", Intent + "&payment_method_types[]=card&payment_method=pm_usBankAccount", "payment_method")]
    [InlineData("/v1/payment_intents", Intent + "&on_behalf_of=acct_none", "on_behalf_of")]
    [InlineData("/v1/payment_intents", Intent + "&mandate=mandate_none", "mandate")]
    [InlineData("/v1/payment_intents", "amount=49&currency=usd", "amount")]
    [InlineData("/v1/setup_intents", "flow_directions[]=inbound", "flow_directions")]
    [InlineData("/v1/charges", "amount=1000&currency=usd", "source")]
    [InlineData("/v1/charges", "amount=1000&currency=usd&source=tok_none", "source")]
    [InlineData("/v1/charges", "amount=1000&currency=usd&source=tok_visa&radar_options[session]=rse_1", "radar_options")]
    [InlineData("/v1/tokens", "pii[id_number]=1", "pii")]
    [InlineData("/v1/refunds", "origin=customer_balance", "origin")]
    [InlineData("/v1/payouts", Intent + "&source_type=fpx", "source_type")]
    [InlineData("/v1/topups", Intent + "&source=btok_none", "source")]
    [InlineData("/v1/accounts", "country=XX", "country")]
    [InlineData("/v1/accounts", "capabilities[treasury][requested]=true", "capabilities[treasury]")]
    [InlineData("/v1/accounts", "settings[branding][logo]=file_none", "settings[branding][logo]")]
    [InlineData("/v1/accounts", "settings[payouts][schedule][delay_days]=1", "settings[payouts][schedule][delay_days]")]
    [InlineData("/v1/file_links", "file=file_none", "file")]
    public async Task What_cannot_be_done_is_refused_by_its_name(string path, string form, string parameter)
    {
        var before = (await shared.Sandbox.EventTypes()).Count;
        Assert.Equal(parameter, (await shared.Sandbox.Refused(path, form))["param"]?.GetValue<string>());
        Assert.Equal(before, (await shared.Sandbox.EventTypes()).Count);
    }

    [Fact]
    public async Task An_intent_shows_itself_to_its_own_secret_only()
    {
        var intent = await shared.Sandbox.Post("/v1/payment_intents", Intent);
        await shared.Sandbox.Get($"/v1/payment_intents/{intent["id"]}?client_secret={intent["client_secret"]}");
        using var answer = await shared.Sandbox.Http.GetAsync(new Uri($"{shared.Sandbox.BaseUrl}/v1/payment_intents/{intent["id"]}?client_secret=other"));
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_transfer_s_terms_reach_the_transfer_and_the_payment()
    {
        var intent = await shared.Sandbox.Pay(1_000, $"&transfer_data[destination]={shared.Account}&transfer_data[description]=Share&transfer_data[metadata][run]=7&transfer_data[payment_data][description]=Lesson");
        var transfer = await shared.Sandbox.Get($"/v1/transfers/{intent["latest_charge"]!["transfer"]}?expand[]=destination_payment");
        Assert.Equal(("Share", "7", "Lesson"), (transfer["description"]!.GetValue<string>(), transfer["metadata"]!["run"]!.GetValue<string>(), transfer["destination_payment"]!["description"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_capture_says_what_of_it_goes_on()
    {
        var held = await shared.Sandbox.Pay(1_000, $"&capture_method=manual&transfer_data[destination]={shared.Account}");
        await shared.Sandbox.Refused($"/v1/payment_intents/{held["id"]}/capture", "final_capture=false");
        await shared.Sandbox.Post($"/v1/payment_intents/{held["id"]}/capture", "amount_to_capture=800&transfer_data[amount]=300&metadata[step]=2&statement_descriptor_suffix=LESSON");
        var charge = await shared.Sandbox.Get($"/v1/charges/{held["latest_charge"]!["id"]}?expand[]=transfer");
        Assert.Equal((800, 300), (charge["amount_captured"]!.GetValue<int>(), charge["transfer"]!["amount"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_manual_confirmation_is_confirmed_again_after_the_holder_said_yes()
    {
        var intent = await shared.Sandbox.Post("/v1/payment_intents", Intent + "&payment_method=pm_card_authenticationRequired&confirm=true&confirmation_method=manual&return_url=https%3A%2F%2Fportal.test");
        var page = new Uri(intent["next_action"]!["redirect_to_url"]!["url"]!.GetValue<string>());
        using (await shared.Sandbox.Http.PostAsync(page, new FormUrlEncodedContent(new Dictionary<string, string> { ["answer"] = "yes" }))) { }
        Assert.Equal("requires_confirmation", (await shared.Sandbox.Get($"/v1/payment_intents/{intent["id"]}"))["status"]!.GetValue<string>());
        var paid = await shared.Sandbox.Post($"/v1/payment_intents/{intent["id"]}/confirm", "expand[]=latest_charge");
        Assert.Equal("authenticated", paid["latest_charge"]!["payment_method_details"]!["card"]!["three_d_secure"]!["result"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_platform_can_ask_for_3_D_Secure_whatever_the_card_says()
    {
        var form = Intent + "&payment_method=pm_card_visa&confirm=true&return_url=https%3A%2F%2Fportal.test&payment_method_options[card][request_three_d_secure]=any";
        Assert.Equal("requires_action", (await shared.Sandbox.Post("/v1/payment_intents", form))["status"]!.GetValue<string>());
    }
}
