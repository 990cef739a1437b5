using Portal.Domain;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class SplitTests
{
    [Fact]
    public void A_split_never_loses_or_makes_a_cent() => Law.Holds(Law.Cents.And(Law.Share), drawn =>
    {
        var (cents, share) = drawn;
        var split = Split.Of(cents, new BasisPoints(share));
        return split.TotalCents == cents && split.ShareCents >= 0 && split.RestCents >= 0;
    });

    [Fact]
    public void A_share_is_rounded_down_by_less_than_a_cent() => Law.Holds(Law.Cents.And(Law.Share), drawn =>
    {
        var (cents, share) = drawn;
        var part = new BasisPoints(share).FloorOf(cents);
        return part * 10_000 <= cents * share && (part + 1) * 10_000 > cents * share;
    });

    [Fact]
    public void A_larger_amount_never_has_a_smaller_share() => Law.Holds(Law.Cents.And(Law.Cents).And(Law.Share), drawn =>
    {
        var ((one, more), share) = drawn;
        var points = new BasisPoints(share);
        return points.FloorOf(one) <= points.FloorOf(one + more);
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(10_001)]
    public void A_share_is_between_nothing_and_the_whole(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BasisPoints(value));

    [Fact]
    public void The_largest_amounts_are_split_without_overflow() =>
        Assert.Equal(long.MaxValue, new BasisPoints(10_000).FloorOf(long.MaxValue));
}
