namespace Portal.Domain.Questions;

/// <summary>A member's monthly allowance of questions. Months count from the subscription's start, also on a yearly plan. Rule <c>question-allowance</c>.</summary>
public static class QuestionAllowance
{
    /// <summary>Start of the subscription's month in which <paramref name="now"/> lies (UTC).</summary>
    public static DateTimeOffset MonthStart(DateTimeOffset subscriptionStart, DateTimeOffset now)
    {
        var start = subscriptionStart.ToUniversalTime();
        var months = Math.Max(0, ((now.Year - start.Year) * 12) + now.Month - start.Month);
        return start.AddMonths(months) <= now || months == 0 ? start.AddMonths(months) : start.AddMonths(months - 1);
    }

    /// <summary>Start of the next month of the subscription, when the allowance is full again (UTC).</summary>
    public static DateTimeOffset NextMonth(DateTimeOffset subscriptionStart, DateTimeOffset now)
    {
        var start = subscriptionStart.ToUniversalTime();
        var current = MonthStart(start, now);
        var months = ((current.Year - start.Year) * 12) + current.Month - start.Month;
        return start.AddMonths(months + 1);
    }

    /// <summary>Questions left this month; never below zero.</summary>
    public static int Left(int questionsPerMonth, int askedThisMonth) => Math.Max(0, questionsPerMonth - askedThisMonth);
}
