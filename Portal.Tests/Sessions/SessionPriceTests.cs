using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Sessions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Sessions;

public sealed class SessionPriceTests
{
    private static readonly MoneyRules Rules = new();

    [Fact]
    public void A_session_of_150_dollars_with_100_from_the_employer()
    {
        var price = SessionPrice.Quote(15_000, 10_000, 50_000, Rules);
        Assert.Equal(10_000, price.SubsidyCents);
        Assert.Equal(5_000, price.OutOfPocketCents);
        Assert.Equal(13_500, price.TherapistCents);
        Assert.Equal(9_000, price.TherapistFromEmployerCents);
        Assert.Equal(500, price.ApplicationFeeCents);
        Assert.Equal(1_500, price.PlatformCents);
    }

    [Theory]
    [InlineData(10_020, 10_000, 50_000, 10_020, 0)]
    [InlineData(10_020, 10_000, 10_000, 9_970, 50)]
    [InlineData(10_049, 10_000, 10_010, 9_999, 50)]
    [InlineData(10_050, 10_000, 10_000, 10_000, 50)]
    [InlineData(15_000, 10_000, 4_000, 4_000, 11_000)]
    [InlineData(15_000, 10_000, 0, 0, 15_000)]
    [InlineData(15_000, 10_000, -5, 0, 15_000)]
    public void A_rest_under_fifty_cents_is_paid_by_the_employer_or_made_fifty(long price, long offered, long budget, long subsidy, long card)
    {
        var quote = SessionPrice.Quote(price, offered, budget, Rules);
        Assert.Equal((subsidy, card), (quote.SubsidyCents, quote.OutOfPocketCents));
    }

    [Fact]
    public void The_card_pays_nothing_or_at_least_the_minimum_charge() => Law.Holds(Law.Cents.And(Law.Cents).And(Law.Cents), drawn =>
    {
        var ((price, offered), budget) = drawn;
        var quote = SessionPrice.Quote(price + 500, offered, budget, Rules);
        return (quote.OutOfPocketCents == 0 || quote.OutOfPocketCents >= 50) && quote.SubsidyCents <= budget && quote.PriceCents == price + 500;
    });

    [Fact]
    public void No_cent_is_lost_between_therapist_and_platform() => Law.Holds(Law.Cents.And(Law.Cents).And(Law.Share), drawn =>
    {
        var ((subsidy, card), commission) = drawn;
        var price = SessionPrice.Of(subsidy, card, new BasisPoints(commission));
        return price.TherapistCents == new BasisPoints(10_000 - commission).FloorOf(subsidy + card)
            && price.PlatformFromEmployerCents + price.ApplicationFeeCents == price.PlatformCents
            && price is { TherapistFromEmployerCents: >= 0, TherapistFromCardCents: >= 0, PlatformFromEmployerCents: >= 0, ApplicationFeeCents: >= 0 };
    });

    [Fact]
    public void A_late_cancel_takes_half_of_each_ones_own_share()
    {
        var fee = SessionPrice.Quote(15_000, 10_000, 50_000, Rules).Missed(Rules.LateCancelShare, employerPays: true, Rules.SessionCommission, 50);
        Assert.Equal((5_000L, 2_500L), (fee.SubsidyCents, fee.OutOfPocketCents));
        Assert.Equal(6_750, fee.TherapistCents);
    }

    [Fact]
    public void A_programme_can_keep_its_money_out_of_missed_sessions()
    {
        var fee = SessionPrice.Quote(15_000, 10_000, 50_000, Rules).Missed(Rules.NoShowShare, employerPays: false, Rules.SessionCommission, 50);
        Assert.Equal((0L, 5_000L), (fee.SubsidyCents, fee.OutOfPocketCents));
    }

    [Fact]
    public void Nobody_pays_more_for_missing_a_session_than_for_attending_it() => Law.Holds(Law.Cents.And(Law.Cents).And(Law.Share), drawn =>
    {
        var ((subsidy, card), part) = drawn;
        var price = SessionPrice.Of(subsidy, card, Rules.SessionCommission);
        var fee = price.Missed(new BasisPoints(part), employerPays: true, Rules.SessionCommission, 50);
        return fee.SubsidyCents <= subsidy && fee.OutOfPocketCents <= card && (fee.OutOfPocketCents == 0 || fee.OutOfPocketCents >= 50);
    });
}
