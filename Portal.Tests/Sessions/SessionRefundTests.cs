using FsCheck;
using Portal.Domain;
using Portal.Domain.Sessions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Sessions;

public sealed class SessionRefundTests
{
    private static readonly BasisPoints Ten = new(1_000);

    private static Gen<((long Subsidy, long Card), (int Commission, long[] Steps))> Payments => Law.Cents.And(Law.Cents).And(Law.Share.And(Law.Steps));

    [Fact]
    public void Half_a_session_goes_back_to_card_and_employer_in_proportion()
    {
        var step = SessionRefund.Step(new SessionPayment(SessionPrice.Of(10_000, 5_000, Ten), 0, 0), 7_500).Value;
        Assert.Equal(new SessionRefund(2_500, 250, 5_000, 4_500), step);
        Assert.Equal(500, step.PlatformFromEmployerCents);
        Assert.Equal(2_250, step.TherapistFromCardCents);
    }

    [Fact]
    public void Three_thirds_of_a_session_are_the_whole_session()
    {
        var paid = SessionPrice.Of(10_000, 5_000, Ten);
        var steps = Run(paid, [3_333, 3_333]);
        Assert.Equal(5_000, steps.Sum(step => step.CardCents));
        Assert.Equal(500, steps.Sum(step => step.ApplicationFeeCents));
        Assert.Equal(9_000, steps.Sum(step => step.TherapistFromEmployerCents));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-100)]
    [InlineData(15_001)]
    public void Refund_larger_than_the_payment_is_refused(long cents)
    {
        var step = SessionRefund.Step(new SessionPayment(SessionPrice.Of(10_000, 5_000, Ten), 0, 0), cents);
        Assert.Equal("refund_out_of_range", step.Refusal!.Code);
        Assert.Contains("$150.00", step.Refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_refunded_whole_has_nothing_left() => Assert.Equal(
        "nothing_left_to_refund",
        SessionRefund.Step(new SessionPayment(SessionPrice.Of(10_000, 5_000, Ten), 10_000, 5_000), 1).Refusal!.Code);

    [Fact]
    public void Refunds_in_steps_give_back_exactly_what_was_paid_and_shared() => Law.Holds(Payments, drawn =>
    {
        var paid = SessionPrice.Of(drawn.Item1.Subsidy, drawn.Item1.Card, new BasisPoints(drawn.Item2.Commission));
        var steps = Run(paid, drawn.Item2.Steps);
        return steps.All(NothingNegative)
            && steps.Sum(step => step.CardCents) == paid.OutOfPocketCents
            && steps.Sum(step => step.ApplicationFeeCents) == paid.ApplicationFeeCents
            && steps.Sum(step => step.EmployerCents) == paid.SubsidyCents
            && steps.Sum(step => step.TherapistFromEmployerCents) == paid.TherapistFromEmployerCents;
    });

    [Fact]
    public void A_card_paid_after_the_employer_was_refunded_never_gets_back_more_than_it_paid() => Law.Holds(Payments, drawn =>
    {
        var paid = SessionPrice.Of(drawn.Item1.Subsidy, drawn.Item1.Card, Ten);
        var steps = Run(paid, drawn.Item2.Steps, employerReturnedBefore: drawn.Item1.Subsidy / 2);
        return steps.All(NothingNegative)
            && steps.Sum(step => step.CardCents) == paid.OutOfPocketCents
            && steps.Sum(step => step.EmployerCents) == paid.SubsidyCents - (drawn.Item1.Subsidy / 2);
    });

    private static bool NothingNegative(SessionRefund step) =>
        step is { CardCents: >= 0, ApplicationFeeCents: >= 0, EmployerCents: >= 0, TherapistFromEmployerCents: >= 0, TherapistFromCardCents: >= 0, PlatformFromEmployerCents: >= 0 };

    /// <summary>Refunds the steps as far as there is money, then the rest at once.</summary>
    private static List<SessionRefund> Run(SessionPrice paid, long[] steps, long employerReturnedBefore = 0)
    {
        var payment = new SessionPayment(paid, employerReturnedBefore, 0);
        var refunds = new List<SessionRefund>();
        foreach (var wanted in steps.Append(long.MaxValue))
        {
            var cents = Math.Min(wanted, payment.LeftCents);
            if (cents > 0)
            {
                var step = SessionRefund.Step(payment, cents).Value;
                payment = payment with { EmployerReturnedCents = payment.EmployerReturnedCents + step.EmployerCents, CardRefundedCents = payment.CardRefundedCents + step.CardCents };
                refunds.Add(step);
            }
        }

        return refunds;
    }
}
