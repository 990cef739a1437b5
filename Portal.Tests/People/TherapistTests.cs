using Portal.Domain.Catalog;
using Portal.Domain.People;
using Xunit;

namespace Portal.Tests.People;

public sealed class TherapistTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly TherapistProfile Profile = new("Ruth Okafor", "Debt without shame", "Twenty years of practice.", "Debt", "America/New_York");
    private static readonly ConnectFacts Ready = new(true, true, true, [], Country: "US", Currency: "usd");

    [Fact]
    public void A_therapist_is_bookable_once_onboarded_and_priced()
    {
        var therapist = Joined();
        Assert.Equal("therapist_not_onboarded", therapist.CanBeBooked().Refusal!.Code);
        therapist.Connect("acct_1", Now);
        therapist.AccountChanged(Ready, Now, Now);
        Assert.Equal("therapist_no_price", therapist.CanBeBooked().Refusal!.Code);
        therapist.SetPrice(15_000, 50, new MoneyRules(), Now);
        Assert.True(therapist.IsBookable);
    }

    [Theory]
    [InlineData(499, 50, "price")]
    [InlineData(100_001, 50, "price")]
    [InlineData(15_000, 10, "minutes")]
    public void A_price_or_length_out_of_range_is_refused(long cents, int minutes, string field) =>
        Assert.Equal(field, Joined().SetPrice(cents, minutes, new MoneyRules(), Now).Refusal!.Field);

    [Fact]
    public void News_of_the_account_that_is_older_than_what_we_know_changes_nothing()
    {
        var therapist = Joined();
        therapist.Connect("acct_1", Now);
        Assert.True(therapist.AccountChanged(Ready, Now.AddMinutes(5), Now));
        Assert.False(therapist.AccountChanged(new ConnectFacts(false, false, false, ["external_account"]), Now, Now));
        Assert.True(therapist.IsOnboarded);
    }

    [Fact]
    public void What_Stripe_still_wants_is_kept_by_its_names()
    {
        var therapist = Joined();
        therapist.AccountChanged(new ConnectFacts(false, false, false, ["external_account", "tos_acceptance.date"]), Now, Now);
        Assert.Equal(["external_account", "tos_acceptance.date"], therapist.Requirements);
    }

    [Fact]
    public void A_connected_account_is_not_exchanged()
    {
        var therapist = Joined();
        therapist.Connect("acct_1", Now);
        Assert.False(therapist.Connect("acct_1", Now).IsRefused);
        Assert.Equal("already_connected", therapist.Connect("acct_2", Now).Refusal!.Code);
    }

    [Theory]
    [InlineData(600, 600)]
    [InlineData(-1, 600)]
    [InlineData(1_400, 1_441)]
    [InlineData(600, 610)]
    public void Hours_lie_within_one_day(int start, int end) =>
        Assert.Equal("hours_out_of_range", WeeklyHours.Set(2, DayOfWeek.Monday, start, end, Now).Refusal!.Code);

    [Fact]
    public void A_card_that_expires_soon_is_known()
    {
        var card = PaymentCard.Attached(3, "pm_1", new CardFace("visa", "4242", 12, 2026), Now).Value;
        Assert.True(card.ExpiresSoon(Now));
        Assert.False(card.ExpiresSoon(Now.AddMonths(-2)));
        card.MakeDefault(true, Now);
        card.Detached(Now);
        Assert.False(card.IsDefault);
        Assert.True(PaymentCard.Attached(3, "pm_1", new CardFace("visa", "4242", 13, 2026), Now).IsRefused);
    }

    private static Therapist Joined() => Therapist.Join(4, Profile, Now).Value;
}
