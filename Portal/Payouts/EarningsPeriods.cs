namespace Portal.Payouts;

/// <summary>How earnings are added up over time.</summary>
public enum EarningsPeriod
{
    /// <summary>By day.</summary>
    Day,

    /// <summary>By week, from Monday.</summary>
    Week,

    /// <summary>By month.</summary>
    Month,
}

/// <summary>What was earned in the last twelve periods; amounts in cents.</summary>
/// <param name="Since">The first day.</param>
/// <param name="Bars">The periods, oldest first, also the empty ones.</param>
/// <param name="Breakdown">By source, with commission.</param>
public sealed record EarningsHistory(DateOnly Since, IReadOnlyList<EarningsBar> Bars, IReadOnlyList<EarningsGroup> Breakdown);

/// <summary>One period.</summary>
/// <param name="From">Its first day.</param>
/// <param name="SessionCents">Earned by sessions, refunds taken off.</param>
/// <param name="ReplyCents">Earned by replies.</param>
public sealed record EarningsBar(DateOnly From, long SessionCents, long ReplyCents);

/// <summary>One source over the whole time.</summary>
/// <param name="Source">Which.</param>
/// <param name="Count">How many sessions, replies or refunds.</param>
/// <param name="PriceCents">Before commission.</param>
/// <param name="CommissionCents">The platform's part.</param>
/// <param name="EarnedCents">The therapist's part.</param>
public sealed record EarningsGroup(EarningsSource Source, int Count, long PriceCents, long CommissionCents, long EarnedCents);

/// <summary>Days, weeks and months on a therapist's calendar.</summary>
internal static class EarningsCalendar
{
    private const int Shown = 12;

    /// <summary>The first days of the last twelve periods up to a day, oldest first.</summary>
    public static List<DateOnly> LastTwelve(EarningsPeriod period, DateOnly today)
    {
        var current = StartOf(period, today);
        return [.. Enumerable.Range(0, Shown).Select(back => period switch
        {
            EarningsPeriod.Day => current.AddDays(back - Shown + 1),
            EarningsPeriod.Week => current.AddDays(7 * (back - Shown + 1)),
            _ => current.AddMonths(back - Shown + 1),
        })];
    }

    /// <summary>The first day of the period a day is in.</summary>
    public static DateOnly StartOf(EarningsPeriod period, DateOnly day) => period switch
    {
        EarningsPeriod.Day => day,
        EarningsPeriod.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        _ => new DateOnly(day.Year, day.Month, 1),
    };
}
