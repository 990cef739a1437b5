using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Money in a currency the account has no bank account for: it settles in the default currency. A euro is 1.08 dollars, a pound 1.25.</summary>
public sealed class SettlementTests
{
    [Fact]
    public async Task A_charge_in_euros_keeps_its_euros_and_settles_in_dollars()
    {
        await using var sandbox = await MoneySandbox.Start();
        var charge = (JsonObject)(await sandbox.Pay(10_000, "&expand[]=latest_charge.balance_transaction", currency: "eur"))["latest_charge"]!;
        Assert.Equal((10_000, "eur"), (charge["amount"]!.GetValue<long>(), charge["currency"]!.GetValue<string>()));
        var entry = (JsonObject)charge["balance_transaction"]!;
        // 10,000 × 1.08 = 10,800; 2.9 % of it is 313.2, and 30.
        Assert.Equal((10_800, 343, 10_457, "usd"), (Cents(entry, "amount"), Cents(entry, "fee"), Cents(entry, "net"), entry["currency"]!.GetValue<string>()));
        Assert.Equal(1.08m, entry["exchange_rate"]!.GetValue<decimal>());
        Assert.Equal((0, 10_457), await sandbox.Balance());
    }

    [Fact]
    public async Task Partial_refunds_of_a_foreign_charge_give_back_exactly_what_came_in()
    {
        await using var sandbox = await MoneySandbox.Start();
        var charge = Charge(await sandbox.Pay(101, currency: "gbp"));
        foreach (var part in (int[])[50, 50, 1]) await sandbox.Post("/v1/refunds", $"charge={charge}&amount={part}");
        // 101 × 1.25 = 126.25 → 126; 50/101 of 126 = 62.4 → 62; 100/101 of 126 = 124.8 → 125; all of it 126.
        Assert.Equal(["charge 126 34", "refund -62 0", "refund -63 0", "refund -1 0"], await sandbox.Entries());
        var refunds = await sandbox.All($"/v1/refunds?charge={charge}");
        Assert.All(refunds, refund => Assert.Equal("gbp", refund["currency"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_failed_refund_of_a_foreign_charge_can_be_made_again()
    {
        await using var sandbox = await MoneySandbox.Start();
        var charge = Charge(await sandbox.Pay(1_000, card: "pm_card_refundFail", currency: "eur"));
        await sandbox.Post("/v1/refunds", $"charge={charge}&amount=333");
        await sandbox.Advance("P1D");
        await sandbox.Post("/v1/refunds", $"charge={charge}&amount=1000");
        Assert.Equal(["charge 1080 61", "refund -360 0", "refund_failure 360 0", "refund -1080 0"], await sandbox.Entries());
    }

    [Fact]
    public async Task An_account_with_a_bank_account_in_the_currency_keeps_it_and_pays_it_out()
    {
        await using var sandbox = await MoneySandbox.Start();
        var platform = (await sandbox.Get("/v1/account"))["id"];
        await sandbox.Pay(10_000, card: "pm_card_bypassPending", currency: "eur");
        Assert.Equal(0, await sandbox.Total(currency: "eur"));
        var id = await Foreign(sandbox);
        await sandbox.Post("/v1/transfers", $"amount=5400&currency=usd&destination={id}");
        // 5,400 dollars' cents are 5,000 of euros: 1 ÷ 1.08 = 0.925926.
        Assert.Equal(["payment 5000 0"], await sandbox.Entries(id));
        Assert.Equal(5_000, await sandbox.Total(id, "eur"));
        var payout = await sandbox.Post("/v1/payouts", "amount=5000&currency=eur", id);
        Assert.Equal("eur", payout["currency"]!.GetValue<string>());
        Assert.Equal("balance_insufficient", (await sandbox.Refused("/v1/payouts", "amount=1&currency=eur", id))["code"]!.GetValue<string>());
        Assert.NotNull(platform);
    }

    [Fact]
    public async Task A_transfer_that_was_exchanged_is_reversed_to_the_cent_on_both_sides()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await Foreign(sandbox);
        await sandbox.Post("/v1/topups", "amount=1001&currency=usd");
        var transfer = (await sandbox.Post("/v1/transfers", $"amount=1001&currency=usd&destination={id}"))["id"];
        foreach (var part in (int[])[334, 333, 334]) await sandbox.Post($"/v1/transfers/{transfer}/reversals", $"amount={part}");
        Assert.Equal(0, await sandbox.Total(id, "eur"));
        Assert.Equal(1_001, await sandbox.Total());
        // 1,001 × 0.925926 = 926.85 → 927; 334/1,001 of it 309.3 → 309; 667/1,001 617.7 → 618; then the rest.
        Assert.Equal(["payment 927 0", "payment_refund -309 0", "payment_refund -309 0", "payment_refund -309 0"], await sandbox.Entries(id));
    }

    [Fact]
    public async Task A_destination_charge_in_euros_sends_on_dollars()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        await sandbox.Pay(10_000, $"&application_fee_amount=1000&transfer_data[destination]={id}", currency: "eur");
        Assert.Equal(["charge 10800 343", "transfer -10800 0", "application_fee 1080 0"], await sandbox.Entries());
        Assert.Equal(["payment 10800 1080"], await sandbox.Entries(id));
    }

    [Fact]
    public async Task A_source_transaction_is_counted_in_the_currency_it_settled_in()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var charge = Charge(await sandbox.Pay(10_000, currency: "eur"));
        Assert.Equal("source_transaction", (await sandbox.Refused("/v1/transfers", $"amount=100&currency=eur&destination={id}&source_transaction={charge}"))["param"]!.GetValue<string>());
        await sandbox.Refused("/v1/transfers", $"amount=10801&currency=usd&destination={id}&source_transaction={charge}");
        await sandbox.Post("/v1/transfers", $"amount=10800&currency=usd&destination={id}&source_transaction={charge}");
    }

    [Theory]
    [InlineData("/v1/payment_intents", "amount=1000&currency=xau")]
    [InlineData("/v1/topups", "amount=1000&currency=jpy")]
    [InlineData("/v1/payouts", "amount=1000&currency=nope")]
    public async Task A_currency_without_a_rate_is_refused(string path, string form)
    {
        await using var sandbox = await MoneySandbox.Start();
        Assert.Equal("currency", (await sandbox.Refused(path, form))["param"]!.GetValue<string>());
    }

    /// <summary>An account in Germany, paid in euros.</summary>
    private static async Task<string> Foreign(MoneySandbox sandbox)
    {
        var id = (await sandbox.Post("/v1/accounts", "type=express&country=DE&capabilities[transfers][requested]=true&settings[payouts][schedule][interval]=manual"))["id"]!.GetValue<string>();
        await sandbox.Control($"accounts/{id}/onboard");
        return id;
    }

    private static string Charge(JsonObject intent) => intent["latest_charge"]!["id"]!.GetValue<string>();

    private static long Cents(JsonObject entry, string name) => entry[name]!.GetValue<long>();
}
