using FsCheck;
using Portal.Domain;
using Portal.Domain.Subscriptions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Subscriptions;

public sealed class PlanRefundTests
{
    private static readonly BasisPoints Sixty = new(6_000);

    private static Gen<((long Card, long Subsidy), (long Credit, long[] Steps))> Payments => Law.Cents.And(Law.Cents).And(Law.Cents.And(Law.Steps));

    [Fact]
    public void Half_a_plan_is_refunded_in_the_proportion_it_was_paid()
    {
        var step = PlanRefund.Step(new PlanPayment(1_700, 200, 0), Sixty, 0, 950).Value;
        Assert.Equal(new PlanRefund(850, 100, 0, 570, 380), step);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_401)]
    public void A_refund_larger_than_what_is_left_is_refused(long cents)
    {
        var step = PlanRefund.Step(new PlanPayment(1_700, 200, 0), Sixty, 500, cents);
        Assert.Equal("refund_out_of_range", step.Refusal!.Code);
        Assert.Contains("$14.00", step.Refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Refunds_in_steps_give_back_exactly_what_was_paid() => Law.Holds(Payments, drawn =>
    {
        var paid = new PlanPayment(drawn.Item1.Card, drawn.Item1.Subsidy, drawn.Item2.Credit);
        var split = PlanInvoiceSplit.Of(paid.TotalCents, Sixty);
        var steps = Run(paid, drawn.Item2.Steps);
        return steps.All(NothingNegative)
            && steps.Sum(step => step.CardCents) == paid.CardCents
            && steps.Sum(step => step.SubsidyCents) == paid.SubsidyCents
            && steps.Sum(step => step.CreditCents) == paid.CreditCents
            && steps.Sum(step => step.PoolCents) == split.PoolCents
            && steps.Sum(step => step.PlatformCents) == split.PlatformCents;
    });

    [Fact]
    public void Every_step_balances() => Law.Holds(Payments, drawn =>
        Run(new PlanPayment(drawn.Item1.Card, drawn.Item1.Subsidy, drawn.Item2.Credit), drawn.Item2.Steps)
            .All(step => step.TotalCents == step.PoolCents + step.PlatformCents));

    private static bool NothingNegative(PlanRefund step) =>
        step is { CardCents: >= 0, SubsidyCents: >= 0, CreditCents: >= 0, PoolCents: >= 0, PlatformCents: >= 0 };

    /// <summary>Refunds the steps as far as there is money, then the rest at once.</summary>
    private static List<PlanRefund> Run(PlanPayment paid, long[] steps)
    {
        var done = 0L;
        var refunds = new List<PlanRefund>();
        foreach (var wanted in steps.Append(long.MaxValue))
        {
            var cents = Math.Min(wanted, paid.TotalCents - done);
            if (cents > 0)
            {
                refunds.Add(PlanRefund.Step(paid, Sixty, done, cents).Value);
                done += cents;
            }
        }

        return refunds;
    }
}
