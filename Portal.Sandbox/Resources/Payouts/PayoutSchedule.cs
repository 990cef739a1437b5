using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payouts;

/// <summary>When an account's automatic payouts are made: at midnight UTC of the days its schedule names.</summary>
internal static class PayoutSchedule
{
    /// <summary>The next payout after <paramref name="now"/>, unix seconds.</summary>
    public static long Next(JsonObject schedule, long now)
    {
        var day = DateTimeOffset.FromUnixTimeSeconds(now).UtcDateTime.Date.AddDays(1);
        while (!IsPayoutDay(schedule, day)) day = day.AddDays(1);
        return new DateTimeOffset(day, TimeSpan.Zero).ToUnixTimeSeconds();
    }

    private static bool IsPayoutDay(JsonObject schedule, DateTime day) => schedule.Text("interval") switch
    {
        "weekly" when schedule.Texts("weekly_payout_days") is { Count: > 0 } days => days.Contains(day.DayOfWeek.ToString(), StringComparer.OrdinalIgnoreCase),
        "weekly" => string.Equals(day.DayOfWeek.ToString(), schedule.Text("weekly_anchor"), StringComparison.OrdinalIgnoreCase),
        "monthly" when schedule.Texts("monthly_payout_days") is { Count: > 0 } dates => dates.Exists(date => day.Day == Math.Min(
            long.Parse(date, CultureInfo.InvariantCulture), DateTime.DaysInMonth(day.Year, day.Month))),
        // In a month without the anchored day the last day takes its place.
        "monthly" => day.Day == Math.Min(schedule.Long("monthly_anchor"), DateTime.DaysInMonth(day.Year, day.Month)),
        _ => true,
    };
}
