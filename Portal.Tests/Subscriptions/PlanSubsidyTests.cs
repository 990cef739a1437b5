using FsCheck;
using FsCheck.Fluent;
using Portal.Domain.Catalog;
using Portal.Domain.Subscriptions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Subscriptions;

public sealed class PlanSubsidyTests
{
    private static Gen<PlanSubsidyRequest> Requests =>
        from monthly in Law.Cents
        from months in Gen.Elements(1, 12)
        from total in Law.Cents
        from credit in Law.Cents
        from budget in Law.Cents
        from proration in Gen.Elements(true, false, false, false)
        select new PlanSubsidyRequest
        {
            MonthlyCents = monthly,
            MonthsCovered = months,
            InvoiceTotalCents = total,
            ProrationCreditCents = credit,
            FreeBudgetCents = budget,
            IsProration = proration,
        };

    [Theory]
    [InlineData(200, 1, 1_900, 0, 50_000, 200)]
    [InlineData(200, 12, 19_000, 0, 50_000, 2_400)]
    [InlineData(200, 1, 1_900, 0, 150, 150)]
    [InlineData(200, 1, 1_900, 0, 0, 0)]
    [InlineData(5_000, 1, 1_900, 0, 50_000, 1_900)]
    [InlineData(1_880, 1, 1_900, 0, 50_000, 1_850)]
    [InlineData(5_000, 1, 1_900, 700, 50_000, 1_200)]
    [InlineData(200, 1, 1_900, 1_900, 50_000, 0)]
    public void A_subsidy_is_what_the_programme_gives_within_need_and_budget(long monthly, int months, long total, long credit, long budget, long subsidy) =>
        Assert.Equal(subsidy, PlanSubsidy.For(new PlanSubsidyRequest
        {
            MonthlyCents = monthly,
            MonthsCovered = months,
            InvoiceTotalCents = total,
            ProrationCreditCents = credit,
            FreeBudgetCents = budget,
        }));

    [Fact]
    public void A_proration_invoice_is_not_subsidised() => Assert.Equal(0, PlanSubsidy.For(
        new PlanSubsidyRequest { MonthlyCents = 200, InvoiceTotalCents = 1_900, FreeBudgetCents = 50_000, IsProration = true }));

    [Fact]
    public void What_is_due_is_nothing_or_the_minimum_charge_unless_the_invoice_itself_is_smaller() => Law.Holds(Requests, request =>
    {
        var needed = Math.Max(0, request.InvoiceTotalCents - request.ProrationCreditCents);
        var due = needed - PlanSubsidy.For(request);
        return due == 0 || due >= 50 || due == needed;
    });

    [Fact]
    public void A_subsidy_never_exceeds_programme_need_or_budget() => Law.Holds(Requests, request =>
    {
        var subsidy = PlanSubsidy.For(request);
        return subsidy >= 0
            && subsidy <= request.FreeBudgetCents
            && subsidy <= request.MonthlyCents * request.MonthsCovered
            && subsidy <= Math.Max(0, request.InvoiceTotalCents - request.ProrationCreditCents);
    });

    [Fact]
    public void A_year_is_subsidised_for_twelve_months()
    {
        Assert.Equal(12, PlanSubsidy.MonthsCovered(BillingInterval.Year));
        Assert.Equal(1, PlanSubsidy.MonthsCovered(BillingInterval.Month));
    }
}
