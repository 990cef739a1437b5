using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Charges made in a connected account itself (`Stripe-Account`), with a fee for the platform.</summary>
public sealed class DirectChargeTests
{
    [Fact]
    public async Task The_account_bears_both_fees_and_the_platform_gets_its_own()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await Merchant(sandbox);
        var charge = (JsonObject)(await sandbox.Pay(10_000, "&application_fee_amount=1000&expand[]=latest_charge.application_fee", account: id))["latest_charge"]!;
        Assert.Equal(["charge 10000 1320"], await sandbox.Entries(id));
        Assert.Equal(["application_fee 1000 0"], await sandbox.Entries());
        Assert.Equal((8_680, 1_000), (await sandbox.Total(id), await sandbox.Total()));
        Assert.Equal(id, charge["application_fee"]!["account"]!.GetValue<string>());
        Assert.Equal(charge["id"]!.GetValue<string>(), charge["application_fee"]!["charge"]!.GetValue<string>());
        Assert.Contains("application_fee.created", await sandbox.EventTypes());
        Assert.DoesNotContain("charge.succeeded", await sandbox.EventTypes());
        Assert.Contains("charge.succeeded", await sandbox.EventTypes(id));
    }

    [Fact]
    public async Task A_refund_gives_the_application_fee_back_when_asked_to()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await Merchant(sandbox);
        var charge = (await sandbox.Pay(10_000, "&application_fee_amount=1000", account: id))["latest_charge"]!["id"];
        await sandbox.Post("/v1/refunds", $"charge={charge}&amount=2500&refund_application_fee=true", id);
        Assert.Equal(["charge 10000 1320", "refund -2500 0", "application_fee_refund 250 0"], await sandbox.Entries(id));
        Assert.Equal(["application_fee 1000 0", "application_fee_refund -250 0"], await sandbox.Entries());
    }

    [Fact]
    public async Task A_smaller_capture_caps_the_fee()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await Merchant(sandbox);
        var intent = await sandbox.Pay(10_000, "&application_fee_amount=1000&capture_method=manual", account: id);
        await sandbox.Post($"/v1/payment_intents/{intent["id"]}/capture", "amount_to_capture=600", id);
        Assert.Equal(["charge 600 647"], await sandbox.Entries(id));
        Assert.Equal(["application_fee 600 0"], await sandbox.Entries());
    }

    [Theory]
    [InlineData("&application_fee_amount=10001", "application_fee_amount")]
    [InlineData("&transfer_data[destination]=acct_1", "transfer_data[destination]")]
    public async Task What_does_not_fit_a_direct_charge_is_refused(string more, string parameter)
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await Merchant(sandbox);
        var error = await sandbox.Refused("/v1/payment_intents", $"amount=10000&currency=usd&payment_method=pm_card_visa&confirm=true&return_url=https%3A%2F%2Fportal.test{more}", id);
        Assert.Equal(parameter, error["param"]!.GetValue<string>());
        Assert.Empty(await sandbox.Entries(id));
    }

    [Fact]
    public async Task An_account_that_may_not_take_cards_cannot_charge()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        await sandbox.Refused("/v1/payment_intents", "amount=10000&currency=usd&payment_method=pm_card_visa&confirm=true&return_url=https%3A%2F%2Fportal.test", id);
    }

    private static async Task<string> Merchant(MoneySandbox sandbox)
    {
        var id = (await sandbox.Post("/v1/accounts", "type=express&capabilities[transfers][requested]=true&capabilities[card_payments][requested]=true&settings[payouts][schedule][interval]=manual"))["id"]!.GetValue<string>();
        await sandbox.Control($"accounts/{id}/onboard");
        return id;
    }
}
