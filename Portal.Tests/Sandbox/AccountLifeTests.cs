using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Deadlines, documents, rejection and the end of a connected account.</summary>
public sealed class AccountLifeTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4");

    [Fact]
    public async Task A_missed_deadline_stops_the_account_and_the_document_starts_it_again()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var asked = await sandbox.Control($"accounts/{id}/requirements", """{"due":["individual.verification.document"],"days":14}""");
        Assert.Equal("individual.verification.document", asked["requirements"]!["currently_due"]![0]!.GetValue<string>());
        Assert.True(asked["payouts_enabled"]!.GetValue<bool>());
        await sandbox.Advance("P15D");
        var late = await sandbox.Get($"/v1/accounts/{id}");
        Assert.Equal(("requirements.past_due", false, false), (late["requirements"]!["disabled_reason"]!.GetValue<string>(), Flag(late, "payouts_enabled"), Flag(late, "charges_enabled")));
        Assert.Equal("individual.verification.document", late["requirements"]!["past_due"]![0]!.GetValue<string>());
        Assert.Equal("insufficient_capabilities_for_transfer", (await sandbox.Refused("/v1/transfers", $"amount=1&currency=usd&destination={id}"))["code"]!.GetValue<string>());
        var wrong = await sandbox.Upload("dispute_evidence", Pdf);
        Assert.Equal("individual[verification][document][front]", (await sandbox.Refused($"/v1/accounts/{id}", $"individual[verification][document][front]={wrong["id"]}"))["param"]!.GetValue<string>());
        var front = await sandbox.Upload("identity_document", Pdf);
        var shown = await sandbox.Post($"/v1/accounts/{id}", $"individual[verification][document][front]={front["id"]}");
        Assert.Equal((true, 0), (Flag(shown, "payouts_enabled"), shown["requirements"]!["currently_due"]!.AsArray().Count));
        Assert.Equal(front["id"]!.GetValue<string>(), shown["individual"]!["verification"]!["document"]!["front"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("&payouts_action=pause", false)]
    [InlineData("&payouts_action=none", true)]
    public async Task A_rejected_account_is_paid_out_only_when_asked_to(string action, bool payouts)
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var rejected = await sandbox.Post($"/v1/accounts/{id}/reject", $"reason=fraud{action}");
        Assert.Equal((false, payouts), (Flag(rejected, "charges_enabled"), Flag(rejected, "payouts_enabled")));
        Assert.Equal("rejected.fraud", rejected["requirements"]!["disabled_reason"]!.GetValue<string>());
        Assert.True(Flag(await sandbox.Post($"/v1/accounts/{id}/unreject"), "charges_enabled"));
        await sandbox.Refused($"/v1/accounts/{id}/unreject", "");
    }

    [Fact]
    public async Task A_deleted_account_tells_its_platform_that_it_is_gone()
    {
        await using var sandbox = await MoneySandbox.Start();
        using var catcher = new WebhookCatcher();
        await sandbox.Post("/v1/webhook_endpoints", $"url={Uri.EscapeDataString(catcher.Url)}&enabled_events[]=account.application.deauthorized&connect=true");
        var id = await sandbox.Onboarded();
        await sandbox.Delete($"/v1/accounts/{id}");
        await sandbox.Control("drain", """{"timeout":10}""");
        var told = JsonNode.Parse(Assert.Single(catcher.Caught).Body)!;
        Assert.Equal((id, "application"), (told["account"]!.GetValue<string>(), told["data"]!["object"]!["object"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Evidence_needs_files_that_were_uploaded_for_it()
    {
        await using var sandbox = await MoneySandbox.Start();
        await sandbox.Pay(1_000, card: "pm_card_createDispute");
        await sandbox.Advance("PT1M");
        var dispute = Assert.Single(await sandbox.All("/v1/disputes"));
        Assert.Equal("evidence[receipt]", (await sandbox.Refused($"/v1/disputes/{dispute["id"]}", "evidence[receipt]=file_none"))["param"]!.GetValue<string>());
        var file = await sandbox.Upload("dispute_evidence", Pdf);
        var shown = await sandbox.Post($"/v1/disputes/{dispute["id"]}", $"evidence[receipt]={file["id"]}&submit=false");
        Assert.Equal((true, "needs_response"), (shown["evidence_details"]!["has_evidence"]!.GetValue<bool>(), shown["status"]!.GetValue<string>()));
        Assert.Equal("dispute_evidence", (await sandbox.Get($"/v1/disputes/{dispute["id"]}?expand[]=evidence.receipt"))["evidence"]!["receipt"]!["purpose"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_inquiry_ends_when_the_charge_is_refunded()
    {
        await using var sandbox = await MoneySandbox.Start();
        var charge = (await sandbox.Pay(1_000, card: "pm_card_createDisputeInquiry"))["latest_charge"]!["id"];
        await sandbox.Advance("PT1M");
        await sandbox.Post("/v1/refunds", $"charge={charge}");
        Assert.Equal("warning_closed", Assert.Single(await sandbox.All("/v1/disputes"))["status"]!.GetValue<string>());
        Assert.Equal(["charge 1000 59", "refund -1000 0"], await sandbox.Entries());
    }

    private static bool Flag(JsonObject document, string name) => document[name]!.GetValue<bool>();
}
