using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Bank accounts verified by small deposits, each try to save a method, and the permission to debit.</summary>
public sealed class BankVerificationTests
{
    private const string Deposits = "&payment_method_types[]=us_bank_account&payment_method_options[us_bank_account][verification_method]=microdeposits";

    [Fact]
    public async Task A_payment_waits_for_the_amounts_and_is_then_debited()
    {
        await using var sandbox = await MoneySandbox.Start();
        var intent = await sandbox.Post("/v1/payment_intents", $"amount=10000&currency=usd&confirm=true&payment_method=pm_usBankAccount{Deposits}");
        Assert.Equal(("requires_action", "verify_with_microdeposits"), (Text(intent, "status"), Text((JsonObject)intent["next_action"]!, "type")));
        Assert.Equal("payment_method_microdeposit_verification_amounts_mismatch", Text(await sandbox.Refused($"{Path(intent)}/verify_microdeposits", "amounts[]=1&amounts[]=2"), "code"));
        Assert.Equal("processing", Text(await sandbox.Post($"{Path(intent)}/verify_microdeposits", "amounts[]=32&amounts[]=45"), "status"));
        await sandbox.Advance("P4D");
        var paid = await sandbox.Get($"{Path(intent)}?expand[]=latest_charge");
        Assert.Equal("succeeded", Text(paid, "status"));
        var mandate = await sandbox.Get($"/v1/mandates/{paid["latest_charge"]!["payment_method_details"]!["us_bank_account"]!["mandate"]}");
        Assert.Equal(("single_use", "active"), (Text(mandate, "type"), Text(mandate, "status")));
    }

    [Fact]
    public async Task Three_wrong_answers_give_the_account_up()
    {
        await using var sandbox = await MoneySandbox.Start();
        var intent = await sandbox.Post("/v1/setup_intents", $"confirm=true&payment_method=pm_usBankAccount{Deposits}");
        for (var i = 0; i < 2; i++) await sandbox.Refused($"/v1/setup_intents/{intent["id"]}/verify_microdeposits", "amounts[]=1&amounts[]=2");
        Assert.Equal("payment_method_microdeposit_verification_attempts_exceeded", Text(await sandbox.Refused($"/v1/setup_intents/{intent["id"]}/verify_microdeposits", "descriptor_code=SM0000"), "code"));
        Assert.Equal("requires_payment_method", Text(await sandbox.Get($"/v1/setup_intents/{intent["id"]}"), "status"));
        Assert.Contains("setup_intent.setup_failed", await sandbox.EventTypes());
    }

    [Fact]
    public async Task Each_try_to_save_a_card_is_listed_with_what_came_of_it()
    {
        await using var sandbox = await MoneySandbox.Start();
        var intent = await sandbox.Post("/v1/setup_intents", "payment_method_types[]=card");
        var path = $"/v1/setup_intents/{intent["id"]}";
        await sandbox.Refused($"{path}/confirm", "payment_method=pm_card_chargeDeclined", status: System.Net.HttpStatusCode.PaymentRequired);
        await sandbox.Post($"{path}/confirm", "payment_method=pm_card_visa");
        var attempts = await sandbox.All($"/v1/setup_attempts?setup_intent={intent["id"]}");
        Assert.Equal(["succeeded", "failed"], attempts.Select(attempt => Text(attempt, "status")));
        Assert.Equal("card_declined", attempts[1]["setup_error"]!["code"]!.GetValue<string>());
        Assert.Equal(Text(attempts[0], "id"), Text(await sandbox.Get(path), "latest_attempt"));
    }

    [Fact]
    public async Task The_hosted_page_takes_the_amounts_and_a_detached_account_loses_its_mandate()
    {
        await using var sandbox = await MoneySandbox.Start();
        var customer = (await sandbox.Post("/v1/customers", "name=Ada"))["id"];
        var intent = await sandbox.Post("/v1/setup_intents", $"customer={customer}&confirm=true&payment_method=pm_usBankAccount{Deposits}");
        var page = new Uri(intent["next_action"]!["verify_with_microdeposits"]!["hosted_verification_url"]!.GetValue<string>());
        using (var wrong = await sandbox.Http.PostAsync(page, Form("1", "2"))) Assert.Contains("do not match", await wrong.Content.ReadAsStringAsync());
        using (var right = await sandbox.Http.PostAsync(page, Form("45", "32"))) Assert.Contains("Bank account verified", await right.Content.ReadAsStringAsync());
        var done = await sandbox.Get($"/v1/setup_intents/{intent["id"]}");
        Assert.Equal("succeeded", Text(done, "status"));
        await sandbox.Post($"/v1/payment_methods/{done["payment_method"]}/detach");
        Assert.Equal("inactive", Text(await sandbox.Get($"/v1/mandates/{done["mandate"]}"), "status"));
        Assert.Contains("mandate.updated", await sandbox.EventTypes());
    }

    [Fact]
    public async Task A_debit_that_is_returned_after_it_succeeded_is_lost_at_once()
    {
        await using var sandbox = await MoneySandbox.Start();
        var method = (await sandbox.Post("/v1/payment_methods", "type=us_bank_account&us_bank_account[routing_number]=110000000&us_bank_account[account_number]=000555555559&us_bank_account[account_holder_type]=individual&billing_details[name]=Ada"))["id"];
        await sandbox.Post("/v1/payment_intents", $"amount=10000&currency=usd&confirm=true&payment_method={method}&payment_method_types[]=us_bank_account");
        await sandbox.Advance("P5D");
        Assert.Equal(["payment 10000 80", "adjustment -10000 1500"], await sandbox.Entries());
        var dispute = Assert.Single(await sandbox.All("/v1/disputes"));
        Assert.Equal(("lost", "debit_not_authorized"), (Text(dispute, "status"), Text(dispute, "reason")));
        var types = await sandbox.EventTypes();
        foreach (var type in (string[])["charge.dispute.created", "charge.dispute.funds_withdrawn", "charge.dispute.closed"]) Assert.Contains(type, types);
        await sandbox.Refused($"/v1/disputes/{dispute["id"]}", "evidence[uncategorized_text]=winning_evidence");
    }

    private static FormUrlEncodedContent Form(string first, string second) => new(new Dictionary<string, string> { ["first"] = first, ["second"] = second });

    private static string Path(JsonObject intent) => $"/v1/payment_intents/{intent["id"]}";

    private static string Text(JsonObject document, string name) => document[name]!.GetValue<string>();
}
