using Portal.Domain.Ledger;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class ReplyPostingTests
{
    [Fact]
    public void A_reply_earns_its_fee_from_the_pool() =>
        Assert.Equal("Dr pool 400 · Cr payable:therapist:2 400", EntryText.Of(ReplyPostings.Earned(9, 2, 400)));

    [Theory]
    [InlineData(1_000, 0)]
    [InlineData(400, 0)]
    [InlineData(150, 250)]
    [InlineData(0, 400)]
    public void A_pool_that_is_short_is_topped_up_by_the_platform_first(long poolCents, long shortfall)
    {
        var reply = ReplyPostings.Earned(9, 2, 400);
        Assert.Equal(shortfall, ReplyPostings.ShortfallCents(reply, poolCents));
        if (shortfall > 0)
        {
            var topUp = ReplyPostings.PoolToppedUp(reply, shortfall);
            Assert.Equal($"Dr expense:pool-top-up {shortfall} · Cr pool {shortfall}", EntryText.Of(topUp));
            Assert.Equal("reply:9:earned:pool-top-up", topUp.Key);
        }
    }
}
