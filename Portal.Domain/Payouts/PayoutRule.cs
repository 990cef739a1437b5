using System.Globalization;
using Portal.Domain.Catalog;

namespace Portal.Domain.Payouts;

/// <summary>Who is paid out and when. Rules <c>payout-minimum</c>, <c>payout-week</c>.</summary>
public static class PayoutRule
{
    /// <summary>Whether a therapist is due in a run at that time; the refusal says why not.</summary>
    public static Result IsDue(PayoutStanding standing, MoneyRules rules, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(rules);
        if (standing.TotalCents <= 0)
        {
            return Result.Refuse("nothing_to_pay", "There is nothing to pay out.");
        }

        var minimum = standing.MinimumCents ?? rules.PayoutMinimumCents;
        var old = standing.OldestSince < now.AddDays(-rules.PayoutRegardlessDays);
        return standing.TotalCents >= minimum || old
            ? Result.Done
            : Result.Refuse("below_minimum", $"{Money.Usd(standing.TotalCents)} is under the minimum of {Money.Usd(minimum)}; it is paid after {rules.PayoutRegardlessDays} days at the latest.");
    }

    /// <summary>The next run strictly after a time (UTC).</summary>
    public static DateTimeOffset NextRunAt(MoneyRules rules, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var zone = IanaZone.Find(rules.PayoutTimeZone);
        var today = TimeZoneInfo.ConvertTime(now, zone).Date;
        var day = today.AddDays(((int)rules.PayoutDay - (int)today.DayOfWeek + 7) % 7);
        var run = IanaZone.ToUtc(day.AddHours(rules.PayoutHour), zone);
        return run > now ? run : IanaZone.ToUtc(day.AddDays(7).AddHours(rules.PayoutHour), zone);
    }

    /// <summary>The latest run at or before a time (UTC), by the schedule.</summary>
    public static DateTimeOffset LastRunAt(MoneyRules rules, DateTimeOffset now)
    {
        // A week in which the clocks change is an hour longer or shorter than seven days.
        var last = NextRunAt(rules, now.AddDays(-8));
        var next = NextRunAt(rules, last);
        return next <= now ? next : last;
    }

    /// <summary>The week of a run, ISO 8601: <c>2026-W47</c>, by the date in the run's time zone.</summary>
    public static string WeekKey(MoneyRules rules, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var day = TimeZoneInfo.ConvertTime(at, IanaZone.Find(rules.PayoutTimeZone)).Date;
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");
    }
}
