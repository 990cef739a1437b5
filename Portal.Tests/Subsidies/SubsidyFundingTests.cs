using Portal.Domain.Catalog;
using Portal.Domain.Subsidies;
using Xunit;

namespace Portal.Tests.Subsidies;

public sealed class SubsidyFundingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(99)]
    [InlineData(-50_000)]
    [InlineData(10_000_001)]
    public void A_funding_outside_the_limits_is_refused_with_the_limits(long cents)
    {
        var refusal = SubsidyFunding.Order(7, cents, 1, new MoneyRules(), Now).Refusal!;
        Assert.Equal("amount", refusal.Field);
        Assert.Contains("$1.00 and $100,000.00", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_funding_is_paid_once()
    {
        var funding = Ordered();
        Assert.False(funding.CheckoutOpened("cs_1", Now).IsRefused);
        Assert.True(funding.Paid("pi_1", Now, Now));
        Assert.False(funding.Paid("pi_1", Now, Now));
        Assert.False(funding.Expired(Now));
        Assert.Equal(FundingStatus.Paid, funding.Status);
    }

    [Fact]
    public void Money_that_comes_after_we_thought_it_expired_still_counts()
    {
        var funding = Ordered();
        Assert.True(funding.Expired(Now));
        Assert.True(funding.Paid("pi_1", Now, Now));
    }

    private static SubsidyFunding Ordered() => SubsidyFunding.Order(7, 50_000, 1, new MoneyRules(), Now).Value;
}
