using Portal.Domain;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(123_450, "usd", "$1,234.50")]
    [InlineData(-400, "usd", "−$4.00")]
    [InlineData(4_000, "EUR", "€40.00 EUR")]
    [InlineData(5, "usd", "$0.05")]
    [InlineData(4_000, "jpy", "¥4,000 JPY")]
    [InlineData(long.MinValue, "usd", "−$92,233,720,368,547,758.08")]
    public void Money_reads_as_people_write_it(long cents, string currency, string text) =>
        Assert.Equal(text, new Money(cents, currency).ToString());

    [Fact]
    public void Two_currencies_never_mix()
    {
        var dollars = new Money(100, "usd");
        var euros = new Money(100, "eur");
        Assert.Throws<InvalidOperationException>(() => dollars + euros);
        Assert.Throws<InvalidOperationException>(() => dollars - euros);
        Assert.Throws<InvalidOperationException>(() => dollars < euros);
    }

    [Fact]
    public void An_amount_too_large_is_a_fault_and_not_another_amount()
    {
        var most = Money.Usd(long.MaxValue);
        Assert.Throws<OverflowException>(() => most + Money.Usd(1));
    }

    [Theory]
    [InlineData("us")]
    [InlineData("us1")]
    [InlineData("")]
    public void A_currency_is_three_letters(string currency) =>
        Assert.Throws<ArgumentException>(() => new Money(1, currency));
}
