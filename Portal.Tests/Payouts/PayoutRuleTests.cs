using FsCheck.Fluent;
using Portal.Domain.Catalog;
using Portal.Domain.Payouts;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Payouts;

public sealed class PayoutRuleTests
{
    private static readonly MoneyRules Rules = new();
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 11, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(6_000, 4_000, 5, null, true)]
    [InlineData(6_000, 3_999, 5, null, false)]
    [InlineData(400, 0, 31, null, true)]
    [InlineData(400, 0, 30, null, false)]
    [InlineData(2_000, 0, 5, 2_000L, true)]
    [InlineData(0, 0, 90, null, false)]
    public void Both_pots_together_are_due_above_the_minimum_or_after_thirty_days(long payable, long available, int ageDays, long? minimum, bool due)
    {
        var standing = new PayoutStanding(2, payable, available, Friday.AddDays(-ageDays), minimum);
        Assert.Equal(due, !PayoutRule.IsDue(standing, Rules, Friday).IsRefused);
    }

    [Fact]
    public void Who_is_below_the_minimum_is_told_when_it_is_paid() => Assert.Equal(
        "$4.00 is under the minimum of $100.00; it is paid after 30 days at the latest.",
        PayoutRule.IsDue(new PayoutStanding(2, 400, 0, Friday), Rules, Friday).Refusal!.Sentence);

    [Theory]
    [InlineData("2026-11-16T00:00:00Z", "2026-11-20T11:00:00Z")]
    [InlineData("2026-11-20T10:59:59Z", "2026-11-20T11:00:00Z")]
    [InlineData("2026-11-20T11:00:00Z", "2026-11-27T11:00:00Z")]
    [InlineData("2026-11-21T12:00:00Z", "2026-11-27T11:00:00Z")]
    [InlineData("2026-10-31T12:00:00Z", "2026-11-06T11:00:00Z")]
    [InlineData("2026-10-24T12:00:00Z", "2026-10-30T10:00:00Z")]
    public void The_next_run_is_on_Friday_at_six_in_New_York(string now, string next) => Assert.Equal(At(next), PayoutRule.NextRunAt(Rules, At(now)));

    [Fact]
    public void The_next_run_is_within_a_week_whenever_one_asks() => Law.Holds(Gen.Choose(0, 1_000_000), minutes =>
    {
        var now = Friday.AddMinutes(minutes);
        var next = PayoutRule.NextRunAt(Rules, now);
        return next > now && next <= now.AddDays(7) && next.DayOfWeek == DayOfWeek.Friday && PayoutRule.WeekKey(Rules, next) != PayoutRule.WeekKey(Rules, next.AddDays(7));
    });

    [Theory]
    [InlineData("2026-11-20T09:00:00Z", "2026-W47")]
    [InlineData("2027-01-01T09:00:00Z", "2026-W53")]
    [InlineData("2027-01-08T09:00:00Z", "2027-W01")]
    public void A_run_bears_its_week(string at, string week) => Assert.Equal(week, PayoutRule.WeekKey(Rules, At(at)));

    [Fact]
    public void The_last_run_is_the_one_before_the_next_also_when_the_clocks_change() => Law.Holds(Gen.Choose(0, 1_000_000), minutes =>
    {
        var now = Friday.AddMinutes(minutes);
        var last = PayoutRule.LastRunAt(Rules, now);
        return last <= now && PayoutRule.NextRunAt(Rules, last) == PayoutRule.NextRunAt(Rules, now);
    });

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
