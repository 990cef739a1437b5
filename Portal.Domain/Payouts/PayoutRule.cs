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
        var utc = now.ToUniversalTime();
        var today = new DateTimeOffset(utc.Date, TimeSpan.Zero).AddHours(rules.PayoutHour);
        var run = today.AddDays(((int)rules.PayoutDay - (int)utc.DayOfWeek + 7) % 7);
        return run > utc ? run : run.AddDays(7);
    }

    /// <summary>The week of a run, ISO 8601: <c>2026-W47</c>.</summary>
    public static string WeekKey(DateTimeOffset at)
    {
        var day = at.UtcDateTime;
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");
    }
}
