namespace Portal.Sandbox.Money;

/// <summary>When something that banks do is done: they don't work on Saturdays and Sundays. Public holidays are not known.</summary>
internal static class BusinessDays
{
    private const long Day = 24 * 3600;

    /// <summary>The moment (unix seconds, UTC) that lies <paramref name="delay"/> of working time after <paramref name="now"/>.</summary>
    public static long After(long now, TimeSpan delay)
    {
        var (at, left) = (now, (long)delay.TotalSeconds);
        while (left > 0)
        {
            var step = Math.Min(left, Day);
            at += step;
            while (IsWeekend(at)) at += Day;
            left -= step;
        }
        return at;
    }

    private static bool IsWeekend(long at) => DateTimeOffset.FromUnixTimeSeconds(at).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
