using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Charges without a payment intent: tokens, and sources saved on a customer.</summary>
public sealed class LegacyChargeTests
{
    [Fact]
    public async Task A_token_is_charged_at_once()
    {
        await using var sandbox = await MoneySandbox.Start();
        var charge = await sandbox.Post("/v1/charges", "amount=10000&currency=usd&source=tok_visa&description=Lesson&metadata[order]=7");
        Assert.Equal(("succeeded", true, "4242"), (Text(charge, "status"), charge["captured"]!.GetValue<bool>(), charge["source"]!["last4"]!.GetValue<string>()));
        Assert.Null(charge["payment_intent"]);
        Assert.Equal(["charge 10000 320"], await sandbox.Entries());
        await sandbox.Post("/v1/refunds", $"charge={charge["id"]}&amount=500");
        Assert.Equal(9_180, await sandbox.Total());
    }

    [Fact]
    public async Task A_hold_is_captured_in_part_or_released_after_a_week()
    {
        await using var sandbox = await MoneySandbox.Start();
        var (taken, left) = (await Hold(sandbox), await Hold(sandbox));
        var captured = await sandbox.Post($"/v1/charges/{taken}/capture", "amount=400");
        Assert.Equal((400, 600), (captured["amount_captured"]!.GetValue<int>(), captured["amount_refunded"]!.GetValue<int>()));
        Assert.Equal("charge_already_captured", Text(await sandbox.Refused($"/v1/charges/{taken}/capture", ""), "code"));
        await sandbox.Advance("P8D");
        Assert.True((await sandbox.Get($"/v1/charges/{left}"))["refunded"]!.GetValue<bool>());
        Assert.Equal("charge_expired_for_capture", Text(await sandbox.Refused($"/v1/charges/{left}/capture", ""), "code"));
        Assert.Equal(["charge 400 42"], await sandbox.Entries());
        Assert.Contains("charge.expired", await sandbox.EventTypes());
    }

    [Theory]
    [InlineData("tok_chargeDeclined", "card_declined")]
    [InlineData("tok_chargeDeclinedExpiredCard", "expired_card")]
    [InlineData("tok_authenticationRequired", "authentication_required")]
    public async Task A_card_that_says_no_leaves_a_failed_charge(string token, string code)
    {
        await using var sandbox = await MoneySandbox.Start();
        var error = await sandbox.Refused("/v1/charges", $"amount=1000&currency=usd&source={token}", status: HttpStatusCode.PaymentRequired);
        Assert.Equal(code, Text(error, "code"));
        Assert.Equal("failed", Text(await sandbox.Get($"/v1/charges/{error["charge"]}"), "status"));
        Assert.Empty(await sandbox.Entries());
    }

    [Fact]
    public async Task A_customers_saved_card_and_bank_account_are_charged_by_default_or_by_name()
    {
        await using var sandbox = await MoneySandbox.Start();
        var customer = (await sandbox.Post("/v1/customers", "name=Ada"))["id"];
        Assert.Equal("missing", Text(await sandbox.Refused("/v1/charges", $"amount=1000&currency=usd&customer={customer}", status: HttpStatusCode.PaymentRequired), "code"));
        var card = (await sandbox.Post($"/v1/customers/{customer}/sources", "source=tok_visa"))["id"];
        var bank = (await sandbox.Post($"/v1/customers/{customer}/sources", "source=btok_us_verified"))["id"];
        Assert.Equal(2, (await sandbox.All($"/v1/customers/{customer}/sources")).Count);
        var first = await sandbox.Post("/v1/charges", $"amount=1000&currency=usd&customer={customer}");
        Assert.Equal(card!.GetValue<string>(), first["source"]!["id"]!.GetValue<string>());
        var second = await sandbox.Post("/v1/charges", $"amount=10000&currency=usd&customer={customer}&source={bank}");
        Assert.Equal("pending", Text(second, "status"));
        await sandbox.Advance("P4D");
        Assert.Equal("succeeded", Text(await sandbox.Get($"/v1/charges/{second["id"]}"), "status"));
        Assert.Equal(["charge 1000 59", "payment 10000 80"], await sandbox.Entries());
        await sandbox.Delete($"/v1/customers/{customer}/sources/{card}");
        Assert.Equal(bank!.GetValue<string>(), Text(await sandbox.Get($"/v1/customers/{customer}"), "default_source"));
    }

    [Fact]
    public async Task A_token_works_once()
    {
        await using var sandbox = await MoneySandbox.Start();
        var token = (await sandbox.Post("/v1/tokens", "card[number]=5555555555554444&card[exp_month]=12&card[exp_year]=2034&card[cvc]=123"))["id"];
        Assert.Equal("MasterCard", (await sandbox.Post("/v1/charges", $"amount=1000&currency=usd&source={token}"))["source"]!["brand"]!.GetValue<string>());
        Assert.Equal("token_already_used", Text(await sandbox.Refused("/v1/charges", $"amount=1000&currency=usd&source={token}"), "code"));
    }

    private static async Task<string> Hold(MoneySandbox sandbox) =>
        Text(await sandbox.Post("/v1/charges", "amount=1000&currency=usd&source=tok_visa&capture=false"), "id");

    private static string Text(JsonObject document, string name) => document[name]!.GetValue<string>();
}
