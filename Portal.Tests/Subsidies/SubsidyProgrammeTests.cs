using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Subsidies;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Subsidies;

public sealed class SubsidyProgrammeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Plan Starter = new CatalogOptions().Plan("starter").Value;

    [Fact]
    public void A_plan_programme_gives_its_amount_on_its_plan_only()
    {
        var programme = SubsidyProgramme.ForPlan(7, Starter, new ProgrammeTerms { AmountCents = 200 }, Now).Value;
        Assert.Equal(200, programme.OfferForPlanMonth("starter"));
        Assert.Equal(0, programme.OfferForPlanMonth("core"));
        Assert.Equal(0, programme.OfferForSession(15_000, 0));
    }

    [Theory]
    [InlineData(15_000, 0, 10_000)]
    [InlineData(8_000, 0, 8_000)]
    [InlineData(15_000, 45_000, 5_000)]
    [InlineData(15_000, 60_000, 0)]
    public void A_session_programme_gives_up_to_its_amount_within_price_and_yearly_cap(long price, long usedThisYear, long offer)
    {
        var programme = SubsidyProgramme.ForSessions(7, new ProgrammeTerms { AmountCents = 10_000, YearlyCapCents = 50_000 }, Now).Value;
        Assert.Equal(offer, programme.OfferForSession(price, usedThisYear));
    }

    [Theory]
    [InlineData(15_000, 7_500)]
    [InlineData(30_000, 10_000)]
    [InlineData(1_001, 500)]
    public void A_share_of_the_price_is_rounded_down_and_capped(long price, long offer)
    {
        var programme = SubsidyProgramme.ForSessions(7, new ProgrammeTerms { ShareBasisPoints = 5_000, CapCents = 10_000 }, Now).Value;
        Assert.Equal(offer, programme.OfferForSession(price, 0));
    }

    [Fact]
    public void Terms_that_contradict_themselves_are_refused()
    {
        Assert.Equal("terms_ambiguous", Session(new ProgrammeTerms()));
        Assert.Equal("terms_ambiguous", Session(new ProgrammeTerms { AmountCents = 1, ShareBasisPoints = 1, CapCents = 1 }));
        Assert.Equal("cap_missing", Session(new ProgrammeTerms { ShareBasisPoints = 5_000 }));
        Assert.Equal("share_out_of_range", Session(new ProgrammeTerms { ShareBasisPoints = 10_001, CapCents = 1 }));
        Assert.Equal("amount_out_of_range", Session(new ProgrammeTerms { AmountCents = 0 }));
        Assert.Equal("plan_needs_amount", SubsidyProgramme.ForPlan(7, Starter, new ProgrammeTerms { ShareBasisPoints = 1, CapCents = 1 }, Now).Refusal!.Code);
    }

    [Fact]
    public void An_ended_programme_gives_nothing_and_does_not_change()
    {
        var programme = SubsidyProgramme.ForSessions(7, new ProgrammeTerms { AmountCents = 10_000 }, Now).Value;
        Assert.False(programme.Change(new ProgrammeTerms { AmountCents = 9_000 }, Now).IsRefused);
        Assert.False(programme.End(Now).IsRefused);
        Assert.Equal(0, programme.OfferForSession(15_000, 0));
        Assert.True(programme.End(Now).IsRefused);
        Assert.True(programme.Change(new ProgrammeTerms { AmountCents = 1 }, Now).IsRefused);
    }

    [Fact]
    public void An_offer_never_exceeds_price_or_what_is_left_of_the_year() => Law.Holds(Law.Cents.And(Law.Cents).And(Law.Cents.And(Law.Share)), drawn =>
    {
        var ((price, used), (cap, share)) = drawn;
        var terms = new ProgrammeTerms { ShareBasisPoints = Math.Max(1, share), CapCents = Math.Clamp(cap, 1, 10_000_000), YearlyCapCents = cap + 1 };
        var offer = SubsidyProgramme.ForSessions(7, terms, Now).Value.OfferForSession(price, used);
        return offer >= 0 && offer <= price && offer <= terms.CapCents && offer <= Math.Max(0, cap + 1 - used);
    });

    private static string Session(ProgrammeTerms terms) => SubsidyProgramme.ForSessions(7, terms, Now).Refusal!.Code;
}
