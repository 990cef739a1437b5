namespace Portal.Domain.Catalog;

/// <summary>An employee's plan as it is sold.</summary>
/// <param name="Code">Stable code, such as <c>starter</c>.</param>
/// <param name="Name">What people read.</param>
/// <param name="MonthlyCents">Price of a month.</param>
/// <param name="YearlyMonths">How many months' price a year costs.</param>
/// <param name="QuestionsPerMonth">Questions a member may ask in a month.</param>
public sealed record Plan(string Code, string Name, long MonthlyCents, int YearlyMonths, int QuestionsPerMonth)
{
    /// <summary>The price in cents for one interval.</summary>
    public long PriceCents(BillingInterval interval) => interval == BillingInterval.Year ? checked(MonthlyCents * YearlyMonths) : MonthlyCents;
}
