using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Fees, refunds, reversals and exchange to the cent, worked by hand: halves round up, parts are counted from the whole, so that they add up to it.</summary>
public sealed class MoneyArithmeticTests(MoneyArithmeticTests.Shared shared) : IClassFixture<MoneyArithmeticTests.Shared>
{
    private readonly MoneySandbox _sandbox = shared.Sandbox;

    /// <summary>2.9 % and 30: amount, fee.</summary>
    [Theory]
    [InlineData(50, 31)] // 1.45 → 1
    [InlineData(100, 33)] // 2.9 → 3
    [InlineData(500, 45)] // 14.5 → 15
    [InlineData(1_017, 59)] // 29.493 → 29
    [InlineData(1_018, 60)] // 29.522 → 30
    [InlineData(10_000, 320)]
    [InlineData(99_999_999, 2_900_030)] // 2,899,999.971 → 2,900,000
    public async Task A_card_payment_costs(long amount, long fee)
    {
        var entry = await Entry((await _sandbox.Pay(amount))["latest_charge"]!["balance_transaction"]!);
        Assert.Equal((amount, fee, amount - fee), (Cents(entry, "amount"), Cents(entry, "fee"), Cents(entry, "net")));
    }

    /// <summary>0.8 %, 500 at most.</summary>
    [Fact]
    public async Task A_bank_debit_costs()
    {
        await using var sandbox = await MoneySandbox.Start();
        (long Amount, long Fee)[] table = [(62, 0), (63, 1), (1_000, 8), (10_000, 80), (62_499, 500), (62_500, 500), (62_501, 500), (1_000_000, 500)];
        foreach (var row in table) await sandbox.Post("/v1/payment_intents", $"amount={row.Amount}&currency=usd&confirm=true&payment_method=pm_usBankAccount&payment_method_types[]=us_bank_account");
        await sandbox.Advance("P4D");
        Assert.Equal(table.Select(row => $"payment {row.Amount} {row.Fee}").Order(), (await sandbox.Entries()).Order());
    }

    /// <summary>Amount, fee, refunds; what each gives back of the fee.</summary>
    [Theory]
    [InlineData(10_000, 1_000, new long[] { 2_500 }, new long[] { 250 })]
    [InlineData(10_000, 1_000, new long[] { 10_000 }, new long[] { 1_000 })]
    [InlineData(10_000, 1_000, new long[] { 3_333, 3_333, 3_334 }, new long[] { 333, 334, 333 })] // 333.3; 666.6; 1,000
    [InlineData(999, 100, new long[] { 333, 333, 333 }, new long[] { 33, 34, 33 })] // 33.3; 66.7; 100
    [InlineData(101, 7, new long[] { 50, 51 }, new long[] { 3, 4 })] // 3.47; 7
    [InlineData(200, 1, new long[] { 100, 100 }, new long[] { 1, 0 })] // 0.5 → 1; 1
    public async Task Refunds_with_both_flags_give_back(long amount, long fee, long[] refunds, long[] fees)
    {
        var charge = Charge(await _sandbox.Pay(amount, $"&application_fee_amount={fee}&transfer_data[destination]={shared.Account}"));
        var (before, there) = (await _sandbox.Total(), await _sandbox.Total(shared.Account));
        for (var i = 0; i < refunds.Length; i++)
        {
            await _sandbox.Post("/v1/refunds", $"charge={charge}&amount={refunds[i]}&reverse_transfer=true&refund_application_fee=true");
            (before, there) = (before - fees[i], there - refunds[i] + fees[i]);
            Assert.Equal((before, there), (await _sandbox.Total(), await _sandbox.Total(shared.Account)));
        }
    }

    /// <summary>Where the rules return the processing fee: 320 for 10,000, in parts of 106.7; 213.3; 320. A refund that fails takes its part back.</summary>
    [Theory]
    [InlineData("pm_card_visa", new[] { "charge 10000 320", "refund -3333 -107", "refund -3333 -106", "refund -3334 -107" })]
    [InlineData("pm_card_refundFail", new[] { "charge 10000 320", "refund -3333 -107", "refund_failure 3333 107", "refund -3333 -107", "refund_failure 3333 107", "refund -3334 -107", "refund_failure 3334 107" })]
    public async Task A_processing_fee_that_is_returned_is_returned_in_parts(string card, string[] entries)
    {
        await using var sandbox = await MoneySandbox.Start(new() { ProcessingFeeReturned = true });
        var charge = Charge(await sandbox.Pay(10_000, card: card));
        foreach (var part in (int[])[3_333, 3_333, 3_334])
        {
            await sandbox.Post("/v1/refunds", $"charge={charge}&amount={part}");
            await sandbox.Advance("P1D");
        }
        Assert.Equal(entries, await sandbox.Entries());
        Assert.Equal(card == "pm_card_visa" ? 0 : 9_680, await sandbox.Total());
    }

    /// <summary>Amount, part of it that was transferred, refunds; what each takes back of the transfer.</summary>
    [Theory]
    [InlineData(10_000, 9_000, new long[] { 2_500 }, new long[] { 2_250 })]
    [InlineData(1_001, 500, new long[] { 334, 333, 334 }, new long[] { 167, 166, 167 })] // 166.8; 333.2; 500
    [InlineData(100, 1, new long[] { 49, 2, 49 }, new long[] { 0, 1, 0 })] // 0.49; 0.51; 1
    public async Task Refunds_take_back_of_a_partial_transfer(long amount, long part, long[] refunds, long[] taken)
    {
        var charge = Charge(await _sandbox.Pay(amount, $"&transfer_data[amount]={part}&transfer_data[destination]={shared.Account}"));
        var transfer = (await _sandbox.Get($"/v1/charges/{charge}"))["transfer"];
        var reversed = 0L;
        for (var i = 0; i < refunds.Length; i++)
        {
            await _sandbox.Post("/v1/refunds", $"charge={charge}&amount={refunds[i]}&reverse_transfer=true");
            reversed += taken[i];
            Assert.Equal(reversed, Cents(await _sandbox.Get($"/v1/transfers/{transfer}"), "amount_reversed"));
        }
    }

    /// <summary>Reversals that refund the fee: each gives back the fee's part of all that is reversed by then.</summary>
    [Theory]
    [InlineData(10_000, 1_000, new long[] { 3_333, 3_333, 3_334 }, new long[] { 333, 667, 1_000 })]
    [InlineData(999, 100, new long[] { 333, 333, 333 }, new long[] { 33, 67, 100 })]
    [InlineData(101, 7, new long[] { 50, 51 }, new long[] { 3, 7 })]
    public async Task Reversals_refund_the_fee_in_proportion(long amount, long fee, long[] reversals, long[] refunded)
    {
        var charge = (await _sandbox.Pay(amount, $"&application_fee_amount={fee}&transfer_data[destination]={shared.Account}"))["latest_charge"]!;
        for (var i = 0; i < reversals.Length; i++)
        {
            await _sandbox.Post($"/v1/transfers/{charge["transfer"]}/reversals", $"amount={reversals[i]}&refund_application_fee=true");
            Assert.Equal(refunded[i], Cents(await _sandbox.Get($"/v1/application_fees/{charge["application_fee"]}"), "amount_refunded"));
        }
        Assert.Equal("amount", (await _sandbox.Refused($"/v1/transfers/{charge["transfer"]}/reversals", "amount=1"))["param"]?.GetValue<string>() ?? "amount");
    }

    /// <summary>A fee given back in parts, without a refund of the charge.</summary>
    [Fact]
    public async Task An_application_fee_can_be_given_back_up_to_what_it_was()
    {
        var fee = (await _sandbox.Pay(10_000, $"&application_fee_amount=1000&transfer_data[destination]={shared.Account}"))["latest_charge"]!["application_fee"];
        var (before, there) = (await _sandbox.Total(), await _sandbox.Total(shared.Account));
        await _sandbox.Post($"/v1/application_fees/{fee}/refunds", "amount=300");
        Assert.Equal("amount", (await _sandbox.Refused($"/v1/application_fees/{fee}/refunds", "amount=701"))["param"]!.GetValue<string>());
        await _sandbox.Post($"/v1/application_fees/{fee}/refunds");
        Assert.Equal((before - 1_000, there + 1_000), (await _sandbox.Total(), await _sandbox.Total(shared.Account)));
        Assert.True((await _sandbox.Get($"/v1/application_fees/{fee}"))["refunded"]!.GetValue<bool>());
    }

    /// <summary>Currency, amount; dollars' cents at the default rates, and the fee on them.</summary>
    [Theory]
    [InlineData("eur", 50, 54, 32)] // × 1.08; 1.566 → 2
    [InlineData("gbp", 51, 64, 32)] // × 1.25 = 63.75; 1.856 → 2
    [InlineData("gbp", 101, 126, 34)] // 126.25; 3.654 → 4
    [InlineData("cad", 999, 719, 51)] // × 0.72 = 719.28; 20.851 → 21
    [InlineData("sek", 777, 75, 32)] // × 0.096 = 74.592; 2.175 → 2
    [InlineData("chf", 10_000, 11_200, 355)] // × 1.12; 324.8 → 325
    [InlineData("usd", 10_000, 10_000, 320)]
    public async Task A_foreign_charge_settles_at(string currency, long amount, long settled, long fee)
    {
        var charge = (await _sandbox.Pay(amount, currency: currency))["latest_charge"]!;
        var entry = await Entry(charge["balance_transaction"]!);
        Assert.Equal((settled, fee, "usd"), (Cents(entry, "amount"), Cents(entry, "fee"), entry["currency"]!.GetValue<string>()));
        Assert.Equal((amount, currency), (charge["amount"]!.GetValue<long>(), charge["currency"]!.GetValue<string>()));
        if (currency == "usd") Assert.Null(entry["exchange_rate"]);
        else Assert.Equal(settled, (long)decimal.Round(amount * entry["exchange_rate"]!.GetValue<decimal>(), MidpointRounding.AwayFromZero));
    }

    private Task<JsonObject> Entry(JsonNode id) => _sandbox.Get($"/v1/balance_transactions/{id}");

    private static string Charge(JsonObject intent) => intent["latest_charge"]!["id"]!.GetValue<string>();

    private static long Cents(JsonObject document, string name) => document[name]!.GetValue<long>();

    /// <summary>One sandbox with one onboarded account for all rows.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        internal MoneySandbox Sandbox { get; private set; } = null!;

        public string Account { get; private set; } = "";

        public async Task InitializeAsync()
        {
            Sandbox = await MoneySandbox.Start();
            Account = await Sandbox.Onboarded();
        }

        public async Task DisposeAsync() => await Sandbox.DisposeAsync();
    }
}
