using Portal.Domain.Catalog;
using Xunit;

namespace Portal.Tests.Catalog;

public sealed class CatalogTests
{
    private readonly CatalogOptions catalog = new();

    [Theory]
    [InlineData("starter", 1_900, 19_000, 4)]
    [InlineData("core", 3_900, 39_000, 12)]
    [InlineData("family-plus", 6_900, 69_000, 30)]
    public void A_year_costs_ten_months(string code, long monthCents, long yearCents, int questions)
    {
        var plan = catalog.Plan(code).Value;
        Assert.Equal(monthCents, plan.PriceCents(BillingInterval.Month));
        Assert.Equal(yearCents, plan.PriceCents(BillingInterval.Year));
        Assert.Equal(questions, plan.QuestionsPerMonth);
    }

    [Theory]
    [InlineData("1K", 20_000)]
    [InlineData("5K", 100_000)]
    [InlineData("100K", 2_000_000)]
    public void A_credit_is_twenty_cents(string code, long amountCents) =>
        Assert.Equal(amountCents, catalog.Package(code).Value.AmountCents(catalog.CreditCents));

    [Fact]
    public void What_is_not_sold_is_refused_with_what_is()
    {
        Assert.Contains("Starter, Core, Family+", catalog.Plan("gold").Refusal!.Sentence, StringComparison.Ordinal);
        Assert.Contains("1K, 5K", catalog.Package(null).Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_defaults_are_valid()
    {
        Assert.Empty(catalog.Validate());
        Assert.Empty(new MoneyRules().Validate());
    }

    [Fact]
    public void Every_wrong_setting_gets_its_sentence()
    {
        var wrong = new CatalogOptions { Currency = "USD", CreditCents = 0, Plans = [new Plan("a", "A", 10, 10, 1), new Plan("a", "B", 100, 10, 1)] };
        Assert.Equal(4, wrong.Validate().Count);
    }

    [Fact]
    public void Wrong_money_rules_are_named()
    {
        var wrong = new MoneyRules { SessionCommissionBasisPoints = 10_001, MinimumChargeCents = 10, CardRetryDays = [3, 1], PayoutHour = 24 };
        Assert.Equal(4, wrong.Validate().Count);
        Assert.All(wrong.Validate(), sentence => Assert.StartsWith("MoneyRules:", sentence, StringComparison.Ordinal));
    }
}
