using System.Text.Json.Nodes;
using Portal.Sandbox;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Disputes: by test cards and by control, won and lost.</summary>
public sealed class DisputeTests
{
    [Fact]
    public async Task A_disputed_charge_costs_the_platform_its_amount_and_the_fee()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var charge = await Charge(sandbox, "pm_card_visa", $"&transfer_data[destination]={id}");
        var dispute = await sandbox.Control("disputes", $$"""{"charge":"{{charge}}","reason":"product_not_received"}""");
        Assert.Equal("needs_response", dispute["status"]!.GetValue<string>());
        Assert.Equal("adjustment -5000 1500", (await sandbox.Entries())[^1]);
        Assert.Equal(-6500, dispute["balance_transactions"]![0]!["net"]!.GetValue<long>());
        Assert.Equal(["payment 5000 0"], await sandbox.Entries(id));
        Assert.True((await sandbox.Get($"/v1/charges/{charge}"))["disputed"]!.GetValue<bool>());
        Assert.Equal("charge_disputed", (await sandbox.Refused("/v1/refunds", $"charge={charge}"))["code"]!.GetValue<string>());
        var types = await sandbox.EventTypes();
        Assert.Contains("charge.dispute.created", types);
        Assert.Contains("charge.dispute.funds_withdrawn", types);
    }

    [Fact]
    public async Task Winning_evidence_brings_the_amount_back_but_not_the_fee()
    {
        await using var sandbox = await MoneySandbox.Start();
        var dispute = await Disputed(sandbox, "pm_card_createDispute");
        var sent = await sandbox.Post($"/v1/disputes/{dispute}", "evidence[uncategorized_text]=winning_evidence");
        Assert.Equal("under_review", sent["status"]!.GetValue<string>());
        Assert.Equal(1, sent["evidence_details"]!["submission_count"]!.GetValue<long>());
        Assert.Equal("won", await Settled(sandbox, dispute));
        Assert.Equal("adjustment 5000 0", (await sandbox.Entries())[^1]);
        var types = await sandbox.EventTypes();
        foreach (var type in (string[])["charge.dispute.updated", "charge.dispute.closed", "charge.dispute.funds_reinstated"]) Assert.Contains(type, types);
    }

    [Fact]
    public async Task A_won_dispute_gives_its_fee_back_where_the_rules_say_so()
    {
        await using var sandbox = await MoneySandbox.Start(new SandboxRules { DisputeFeeReturned = true });
        var dispute = await Disputed(sandbox, "pm_card_createDisputeProductNotReceived");
        await sandbox.Control($"disputes/{dispute}/win");
        Assert.Equal("adjustment 5000 -1500", (await sandbox.Entries())[^1]);
    }

    [Fact]
    public async Task Giving_in_or_letting_the_time_pass_loses_the_dispute()
    {
        await using var sandbox = await MoneySandbox.Start();
        var dispute = await Disputed(sandbox, "pm_card_createDispute");
        Assert.Equal("lost", (await sandbox.Post($"/v1/disputes/{dispute}/close"))["status"]!.GetValue<string>());
        await sandbox.Refused($"/v1/disputes/{dispute}/close", "");
        var second = await Disputed(sandbox, "pm_card_createDispute");
        await sandbox.Advance("P8D");
        Assert.Equal("lost", await Settled(sandbox, second));
    }

    [Fact]
    public async Task An_inquiry_moves_nothing_until_it_escalates()
    {
        await using var sandbox = await MoneySandbox.Start();
        var dispute = await Disputed(sandbox, "pm_card_createDisputeInquiry");
        Assert.Equal(["charge 5000 175"], await sandbox.Entries());
        var escalated = await sandbox.Control($"disputes/{dispute}/escalate");
        Assert.Equal("needs_response", escalated["status"]!.GetValue<string>());
        Assert.Equal(["charge 5000 175", "adjustment -5000 1500"], await sandbox.Entries());
    }

    [Fact]
    public async Task A_paid_payout_can_still_come_back_from_the_bank()
    {
        await using var sandbox = await MoneySandbox.Start();
        await sandbox.Post("/v1/topups", "amount=700&currency=usd");
        var payout = (await sandbox.Post("/v1/payouts", "amount=700&currency=usd"))["id"];
        await sandbox.Advance("P2D");
        var failed = await sandbox.Control($"payouts/{payout}/fail", """{"code":"account_closed"}""");
        Assert.Equal("failed", failed["status"]!.GetValue<string>());
        Assert.Equal(["topup 700 0", "payout -700 0", "payout_failure 700 0"], await sandbox.Entries());
    }

    [Fact]
    public async Task A_missed_deadline_stops_the_account_until_it_answers()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        await sandbox.Control($"accounts/{id}/requirements", """{"due":["individual.verification.document"],"days":3}""");
        var visit = new OnboardingVisit(sandbox, id);
        Assert.True((await visit.State())["payouts_enabled"]!.GetValue<bool>());
        await sandbox.Advance("P4D");
        var stopped = await visit.State();
        Assert.Equal("requirements.past_due", stopped["requirements"]!["disabled_reason"]!.GetValue<string>());
        Assert.False(stopped["payouts_enabled"]!.GetValue<bool>());
        await visit.Finish();
        Assert.True((await visit.State())["payouts_enabled"]!.GetValue<bool>());
    }

    private static async Task<string> Disputed(MoneySandbox sandbox, string card)
    {
        var charge = await Charge(sandbox, card);
        // A dispute arises a moment after its charge.
        await sandbox.Advance("PT1S");
        return Assert.Single(await sandbox.All($"/v1/disputes?charge={charge}"))["id"]!.GetValue<string>();
    }

    private static async Task<string> Settled(MoneySandbox sandbox, string dispute)
    {
        await sandbox.Advance("PT1S");
        return (await sandbox.Get($"/v1/disputes/{dispute}"))["status"]!.GetValue<string>();
    }

    private static async Task<string> Charge(MoneySandbox sandbox, string card, string more = "") =>
        ((JsonObject)(await sandbox.Pay(5000, more, card))["latest_charge"]!)["id"]!.GetValue<string>();
}
