using FsCheck.Fluent;
using Portal.Domain;
using Portal.Domain.Subsidies;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Subsidies;

public sealed class SubsidyGrantTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Grants_are_used_oldest_expiry_first_and_those_without_expiry_last()
    {
        SubsidyGrant[] grants = [Grant(300, null), Grant(200, 60), Grant(100, 30)];
        var uses = GrantUse.Take(grants, 350, Now).Value;
        Assert.Equal([100L, 200L, 50L], uses.Select(use => use.Cents));
        Assert.Equal(250, grants[0].RemainingCents);
    }

    [Fact]
    public void More_than_all_grants_together_is_refused_and_nothing_is_used()
    {
        SubsidyGrant[] grants = [Grant(300, null), Grant(200, 60)];
        Assert.Equal("grants_too_small", GrantUse.Take(grants, 501, Now).Refusal!.Code);
        Assert.Equal(500, grants.Sum(grant => grant.RemainingCents));
    }

    [Fact]
    public void An_expired_grant_is_not_used()
    {
        SubsidyGrant[] grants = [Grant(300, 10), Grant(200, 60)];
        var uses = GrantUse.Take(grants, 200, Now.AddDays(10)).Value;
        Assert.Same(grants[1], uses.Single().Grant);
    }

    [Fact]
    public void A_grant_ends_once_and_answers_what_goes_back()
    {
        var grant = Grant(300, 30);
        grant.Use(100, Now);
        Assert.Equal(200, grant.End(Now.AddDays(30)));
        Assert.Equal(0, grant.End(Now.AddDays(31)));
        Assert.Equal("grant_ended", grant.PutBack(50, Now.AddDays(31)).Refusal!.Code);
    }

    [Fact]
    public void No_more_is_put_back_than_was_used()
    {
        var grant = Grant(300, 30);
        grant.Use(100, Now);
        Assert.Equal("grant_overfilled", grant.PutBack(101, Now).Refusal!.Code);
        Assert.False(grant.PutBack(100, Now).IsRefused);
        Assert.Equal(300, grant.RemainingCents);
    }

    [Fact]
    public void What_is_taken_from_grants_is_exactly_what_was_asked_for() => Law.Holds(Gen.Choose(1, 500).ListOf().And(Law.Cents), drawn =>
    {
        var (amounts, cents) = drawn;
        var grants = amounts.Select((amount, index) => Grant(amount, index % 3 == 0 ? null : index)).ToArray();
        var before = grants.Where(grant => grant.IsUsable(Now)).Sum(grant => grant.RemainingCents);
        var result = GrantUse.Take(grants, cents, Now);
        var after = grants.Where(grant => grant.IsUsable(Now)).Sum(grant => grant.RemainingCents);
        return result.IsRefused ? before < cents && after == before : after == before - cents && grants.All(grant => grant.RemainingCents >= 0);
    });

    private static SubsidyGrant Grant(long cents, int? days) =>
        SubsidyGrant.Make(7, 3, 1, cents, "Starter, November", Now, days is > 0 ? Now.AddDays(days.Value) : null).Value;
}
