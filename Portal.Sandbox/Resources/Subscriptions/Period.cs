using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>Billing periods: whole intervals counted from the anchor, so that the 31st comes back after a short month.</summary>
internal static class Period
{
    /// <summary>The end of the period that begins at <paramref name="start"/> (unix seconds); the anchor itself when it is still to come.</summary>
    public static long End(JsonObject recurring, long anchor, long start)
    {
        var n = 1;
        while (Add(recurring, anchor, n) <= start) n++;
        while (Add(recurring, anchor, n - 1) > start) n--;
        return Add(recurring, anchor, n);
    }

    /// <summary>Where the whole interval that ends at <paramref name="end"/> begins: the denominator of prorations, also for a first period cut short by its anchor.</summary>
    public static long Start(JsonObject recurring, long anchor, long end)
    {
        var n = 0;
        while (Add(recurring, anchor, n) < end) n++;
        while (Add(recurring, anchor, n) >= end) n--;
        return Add(recurring, anchor, n);
    }

    /// <summary>`cents` for the rest of a period, to the second, rounded half away from zero.</summary>
    public static long Share(long cents, long from, long start, long end) =>
        end <= start ? 0 : (long)Math.Round((decimal)cents * (end - Math.Clamp(from, start, end)) / (end - start), MidpointRounding.AwayFromZero);

    private static long Add(JsonObject recurring, long anchor, int times)
    {
        var count = checked((int)(recurring.LongOrNull("interval_count") ?? 1) * times);
        var moment = DateTimeOffset.FromUnixTimeSeconds(anchor);
        return (recurring.Text("interval") switch
        {
            "day" => moment.AddDays(count),
            "week" => moment.AddDays(7 * count),
            "year" => moment.AddYears(count),
            _ => moment.AddMonths(count),
        }).ToUnixTimeSeconds();
    }
}
