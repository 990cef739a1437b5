using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Charges that go on to a connected account, with an application fee.</summary>
public sealed class DestinationChargeTests
{
    [Fact]
    public async Task A_charge_of_100_with_a_fee_of_10_leaves_680_here_and_9000_there()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var charge = Charge(await sandbox.Pay(10000, $"&application_fee_amount=1000&transfer_data[destination]={id}&expand[]=latest_charge.transfer&expand[]=latest_charge.application_fee"));
        Assert.Equal(["charge 10000 320", "transfer -10000 0", "application_fee 1000 0"], await sandbox.Entries());
        Assert.Equal(["payment 10000 1000"], await sandbox.Entries(id));
        Assert.Equal((0, 680), await sandbox.Balance());
        Assert.Equal((0, 9000), await sandbox.Balance(id));
        var transfer = (JsonObject)charge["transfer"]!;
        Assert.Equal(charge["id"]!.GetValue<string>(), transfer["source_transaction"]!.GetValue<string>());
        Assert.StartsWith("py_", transfer["destination_payment"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.StartsWith("fee_", charge["application_fee"]!["id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(charge["id"]!.GetValue<string>(), charge["application_fee"]!["originating_transaction"]!.GetValue<string>());
        await sandbox.Advance("PT48H");
        Assert.Equal((680, 0), await sandbox.Balance());
        Assert.Equal((9000, 0), await sandbox.Balance(id));
    }

    [Fact]
    public async Task The_platform_hears_of_charge_transfer_and_fee_and_the_charge_names_both()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        await sandbox.Pay(10000, $"&application_fee_amount=1000&transfer_data[destination]={id}");
        var types = await sandbox.EventTypes();
        foreach (var type in (string[])["charge.succeeded", "payment_intent.succeeded", "transfer.created", "application_fee.created"]) Assert.Contains(type, types);
        var told = (await sandbox.All("/v1/events?type=charge.succeeded"))[0]["data"]!["object"]!;
        Assert.StartsWith("tr_", told["transfer"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.StartsWith("fee_", told["application_fee"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transfer_amount_of_9000_needs_no_fee_object()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var charge = Charge(await sandbox.Pay(10000, $"&transfer_data[destination]={id}&transfer_data[amount]=9000"));
        Assert.Null(charge["application_fee"]);
        Assert.Equal(["charge 10000 320", "transfer -9000 0"], await sandbox.Entries());
        Assert.Equal(["payment 9000 0"], await sandbox.Entries(id));
    }

    [Fact]
    public async Task A_destination_that_is_not_onboarded_refuses_the_charge()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = (await sandbox.Post("/v1/accounts", "type=express&capabilities[transfers][requested]=true"))["id"];
        var error = await sandbox.Refused("/v1/payment_intents", $"amount=1000&currency=usd&payment_method=pm_card_visa&confirm=true&return_url=https%3A%2F%2Fportal.test&transfer_data[destination]={id}");
        Assert.Equal("insufficient_capabilities_for_transfer", error["code"]!.GetValue<string>());
        Assert.Empty(await sandbox.Entries());
    }

    [Fact]
    public async Task The_payment_there_and_all_its_parts_can_be_expanded()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var charge = Charge(await sandbox.Pay(10000, $"&application_fee_amount=1000&transfer_data[destination]={id}"));
        var shown = await sandbox.Get($"/v1/charges/{charge["id"]}?expand[]=balance_transaction&expand[]=transfer.destination_payment&expand[]=application_fee.balance_transaction&expand[]=transfer.balance_transaction");
        Assert.Equal(9680, shown["balance_transaction"]!["net"]!.GetValue<long>());
        Assert.Equal(10000, shown["transfer"]!["destination_payment"]!["amount"]!.GetValue<long>());
        Assert.Equal(1000, shown["application_fee"]!["balance_transaction"]!["net"]!.GetValue<long>());
        Assert.Equal(-10000, shown["transfer"]!["balance_transaction"]!["amount"]!.GetValue<long>());
        var payment = await sandbox.Get($"/v1/charges/{shown["transfer"]!["destination_payment"]!["id"]}?expand[]=balance_transaction", id);
        Assert.Equal("application_fee", payment["balance_transaction"]!["fee_details"]![0]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_subscription_for_a_connected_account_sends_its_share_with_every_invoice()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var subscription = await Subscribe(sandbox, id);
        Assert.Equal(["payment 1500 300"], await sandbox.Entries(id));
        await sandbox.Advance("P32D");
        Assert.Equal(["payment 1500 300", "payment 1500 300"], await sandbox.Entries(id));
        await sandbox.Post($"/v1/accounts/{id}/reject", "reason=other");
        await sandbox.Advance("P31D");
        Assert.Equal("past_due", (await sandbox.Get($"/v1/subscriptions/{subscription}"))["status"]!.GetValue<string>());
        await sandbox.Post($"/v1/accounts/{id}/unreject");
        await sandbox.Advance("P4D");
        Assert.Equal("active", (await sandbox.Get($"/v1/subscriptions/{subscription}"))["status"]!.GetValue<string>());
        Assert.Equal(3, (await sandbox.Entries(id)).Count);
    }

    private static async Task<string> Subscribe(MoneySandbox sandbox, string destination)
    {
        var customer = (await sandbox.Post("/v1/customers", "name=Ada"))["id"];
        var method = (await sandbox.Post("/v1/payment_methods/pm_card_visa/attach", $"customer={customer}"))["id"];
        await sandbox.Post($"/v1/customers/{customer}", $"invoice_settings[default_payment_method]={method}");
        var product = (await sandbox.Post("/v1/products", "name=Stream"))["id"];
        var price = (await sandbox.Post("/v1/prices", $"product={product}&unit_amount=1500&currency=usd&recurring[interval]=month"))["id"];
        return (await sandbox.Post("/v1/subscriptions", $"customer={customer}&items[0][price]={price}&transfer_data[destination]={destination}&application_fee_percent=20"))["id"]!.GetValue<string>();
    }

    private static JsonObject Charge(JsonObject intent) => (JsonObject)intent["latest_charge"]!;
}
