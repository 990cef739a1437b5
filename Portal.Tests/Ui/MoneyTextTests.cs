using FsCheck;
using FsCheck.Fluent;
using Portal.Pages.Ui;
using Xunit;

namespace Portal.Tests.Ui;

public sealed class MoneyTextTests
{
    [Theory]
    [InlineData(0, "usd", "$0.00")]
    [InlineData(5, "usd", "$0.05")]
    [InlineData(123_450, "usd", "$1,234.50")]
    [InlineData(-2_700, "usd", "−$27.00")]
    [InlineData(4_000, "eur", "€40.00 EUR")]
    [InlineData(1_200, "jpy", "¥1,200 JPY")]
    [InlineData(long.MinValue, "usd", "−$92,233,720,368,547,758.08")]
    public void An_amount_is_written_with_symbol_commas_and_a_true_minus(long cents, string currency, string text) =>
        Assert.Equal(text, MoneyText.Format(cents, currency));

    [Fact]
    public void What_is_received_may_carry_a_plus_and_a_journal_column_no_symbol()
    {
        Assert.Equal("+$200.00", MoneyText.Format(20_000, signed: true));
        Assert.Equal("$0.00", MoneyText.Format(0, signed: true));
        Assert.Equal("−1,000.00", MoneyText.Plain(-100_000));
    }

    [Theory]
    [InlineData("50", 5_000)]
    [InlineData(" $1,250.5 ", 125_050)]
    [InlineData("0.07", 7)]
    [InlineData("1,000,000", 100_000_000)]
    public void A_typed_amount_is_read_to_the_cent(string text, long cents)
    {
        Assert.True(MoneyText.TryParse(text, "usd", out var read, out var problem), problem);
        Assert.Equal(cents, read);
    }

    [Theory]
    [InlineData("", "Enter an amount.")]
    [InlineData("12,5", "Enter an amount such as $50.00.")]
    [InlineData("-5", "Enter an amount such as $50.00.")]
    [InlineData("1e3", "Enter an amount such as $50.00.")]
    [InlineData("1.2.3", "Enter an amount such as $50.00.")]
    [InlineData("1.005", "Use at most 2 decimals.")]
    [InlineData("99999999999999999999", "This amount is too large.")]
    public void What_is_not_an_exact_amount_is_refused_with_a_reason(string text, string reason)
    {
        Assert.False(MoneyText.TryParse(text, "usd", out _, out var problem));
        Assert.Equal(reason, problem);
    }

    [Fact]
    public void Every_amount_that_is_written_is_read_back_unchanged() =>
        Prop.ForAll<long>(value =>
        {
            var cents = value == long.MinValue ? 0 : Math.Abs(value);
            return MoneyText.TryParse(MoneyText.Format(cents), "usd", out var read, out _) && read == cents;
        }).QuickCheckThrowOnFailure();
}
