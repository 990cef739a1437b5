using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Refunds, and what they take back from a connected account.</summary>
public sealed class RefundTests
{
    [Fact]
    public async Task A_quarter_refunded_with_both_flags_takes_a_quarter_of_transfer_and_fee()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var charge = await DestinationCharge(sandbox, id, 10000, 1000);
        var (before, there) = (await Total(sandbox), await Total(sandbox, id));
        await sandbox.Post("/v1/refunds", $"charge={charge}&amount=2500&reverse_transfer=true&refund_application_fee=true");
        Assert.Equal(-250, await Total(sandbox) - before);
        Assert.Equal(-2250, await Total(sandbox, id) - there);
        Assert.Equal(["refund -2500 0", "transfer_refund 2500 0", "application_fee_refund -250 0"], (await sandbox.Entries())[3..]);
        Assert.Equal(["payment_refund -2500 0", "application_fee_refund 250 0"], (await sandbox.Entries(id))[1..]);
        var types = await sandbox.EventTypes();
        foreach (var type in (string[])["refund.created", "charge.refunded", "transfer.reversed", "application_fee.refunded"]) Assert.Contains(type, types);
    }

    [Fact]
    public async Task A_full_refund_without_flags_leaves_transfer_and_fee_alone()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var charge = await DestinationCharge(sandbox, id, 10000, 1000);
        var refund = await sandbox.Post("/v1/refunds", $"charge={charge}");
        Assert.Equal(10000, refund["amount"]!.GetValue<long>());
        Assert.Equal(9000, await Total(sandbox, id));
        Assert.Equal(680 - 10000, await Total(sandbox));
        Assert.True((await sandbox.Get($"/v1/charges/{charge}"))["refunded"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Refund_larger_than_what_is_left_is_refused()
    {
        await using var sandbox = await MoneySandbox.Start();
        var charge = Charge(await sandbox.Pay(5000));
        await sandbox.Post("/v1/refunds", $"charge={charge}&amount=4000");
        var error = await sandbox.Refused("/v1/refunds", $"charge={charge}&amount=1001");
        Assert.Equal("amount", error["param"]!.GetValue<string>());
        await sandbox.Post("/v1/refunds", $"charge={charge}&amount=1000");
        Assert.Equal("charge_already_refunded", (await sandbox.Refused("/v1/refunds", $"charge={charge}"))["code"]!.GetValue<string>());
        Assert.Equal(2, (await sandbox.Get($"/v1/charges/{charge}?expand[]=refunds"))["refunds"]!["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_same_idempotency_key_refunds_once()
    {
        await using var sandbox = await MoneySandbox.Start();
        var intent = await sandbox.Pay(5000);
        var first = await sandbox.Post("/v1/refunds", $"payment_intent={intent["id"]}&amount=700&metadata[operation]=booking%3A1", key: "r1");
        var again = await sandbox.Post("/v1/refunds", $"payment_intent={intent["id"]}&amount=700&metadata[operation]=booking%3A1", key: "r1");
        Assert.Equal(first["id"]!.GetValue<string>(), again["id"]!.GetValue<string>());
        Assert.Single(await sandbox.All($"/v1/refunds?payment_intent={intent["id"]}"));
    }

    [Fact]
    public async Task A_slow_refund_is_pending_and_then_succeeds()
    {
        await using var sandbox = await MoneySandbox.Start();
        var charge = Charge(await sandbox.Pay(5000, card: "pm_card_pendingRefund"));
        var refund = await sandbox.Post("/v1/refunds", $"charge={charge}");
        Assert.Equal("pending", refund["status"]!.GetValue<string>());
        await sandbox.Advance("P1D");
        Assert.Equal("succeeded", (await sandbox.Get($"/v1/refunds/{refund["id"]}"))["status"]!.GetValue<string>());
        Assert.Contains("refund.updated", await sandbox.EventTypes());
    }

    [Fact]
    public async Task A_refund_that_fails_later_brings_the_money_back()
    {
        await using var sandbox = await MoneySandbox.Start();
        var charge = Charge(await sandbox.Pay(5000, card: "pm_card_refundFail"));
        var before = await Total(sandbox);
        var refund = await sandbox.Post("/v1/refunds", $"charge={charge}");
        Assert.Equal("succeeded", refund["status"]!.GetValue<string>());
        await sandbox.Advance("P1D");
        var failed = await sandbox.Get($"/v1/refunds/{refund["id"]}");
        Assert.Equal("failed", failed["status"]!.GetValue<string>());
        Assert.NotNull(failed["failure_balance_transaction"]);
        Assert.Equal(before, await Total(sandbox));
        Assert.Equal(0, (await sandbox.Get($"/v1/charges/{charge}"))["amount_refunded"]!.GetValue<long>());
        Assert.Contains("refund.failed", await sandbox.EventTypes());
    }

    [Fact]
    public async Task Partial_refunds_add_up_to_exactly_the_whole_transfer_and_fee()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(12), Prop.ForAll(
            Parts().ToArbitrary(), parts => AddUp(sandbox, id, parts).GetAwaiter().GetResult()));
    }

    private static Gen<(long Amount, long Fee, long[] Cuts)> Parts() =>
        from amount in Gen.Choose(50, 20001)
        from fee in Gen.Choose(1, amount)
        from cuts in Gen.Choose(1, amount).ArrayOf(3)
        select ((long)amount, (long)fee, cuts.Select(cut => (long)cut).Distinct().Order().ToArray());

    private static async Task<bool> AddUp(MoneySandbox sandbox, string id, (long Amount, long Fee, long[] Cuts) sample)
    {
        var there = await Total(sandbox, id);
        var charge = await DestinationCharge(sandbox, id, sample.Amount, sample.Fee);
        var done = 0L;
        foreach (var cut in sample.Cuts.Append(sample.Amount).Distinct())
        {
            await sandbox.Post("/v1/refunds", $"charge={charge}&amount={cut - done}&reverse_transfer=true&refund_application_fee=true");
            done = cut;
        }
        var shown = await sandbox.Get($"/v1/charges/{charge}?expand[]=transfer&expand[]=application_fee");
        return shown["transfer"]!["amount_reversed"]!.GetValue<long>() == sample.Amount
            && shown["application_fee"]!["amount_refunded"]!.GetValue<long>() == sample.Fee
            && await Total(sandbox, id) == there;
    }

    private static async Task<string> DestinationCharge(MoneySandbox sandbox, string destination, long amount, long fee) =>
        Charge(await sandbox.Pay(amount, $"&application_fee_amount={fee}&transfer_data[destination]={destination}"));

    private static string Charge(JsonObject intent) => intent["latest_charge"]!["id"]!.GetValue<string>();

    private static async Task<long> Total(MoneySandbox sandbox, string? account = null)
    {
        var (available, pending) = await sandbox.Balance(account);
        return available + pending;
    }
}
