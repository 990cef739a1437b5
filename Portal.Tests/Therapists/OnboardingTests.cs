using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Payments;
using Portal.People;
using Portal.Tests.Support;
using Portal.Therapists;
using Stripe;
using Xunit;

namespace Portal.Tests.Therapists;

public sealed class OnboardingTests
{
    [Fact]
    public async Task Finishing_onboarding_makes_the_therapist_able_to_take_money()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        var link = await portal.OnboardingLink(ruth);
        Assert.StartsWith(portal.SandboxUrl, link, StringComparison.Ordinal);
        Assert.Equal($"{portal.Url}/therapist/onboarding/return", await HostedOnboarding.Finish(link));
        await portal.Settle();

        var therapist = await Stored(portal, ruth);
        Assert.True(therapist.IsOnboarded);
        Assert.True(therapist is { ChargesEnabled: true, TransfersEnabled: true, PayoutsEnabled: true, DetailsSubmitted: true });
        Assert.Equal(("US", "usd"), (therapist.Country, therapist.Currency));
        Assert.Empty(therapist.Requirements);
        var account = await Accounts(portal).GetAsync(therapist.ConnectedAccount);
        Assert.Equal(("therapist", $"{ruth.Id}", "manual"), (account.Metadata["kind"], account.Metadata["id"], account.Settings.Payouts.Schedule.Interval));
    }

    [Fact]
    public async Task Before_onboarding_the_page_says_in_plain_words_what_stripe_wants()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        var before = (await Queries(portal).Account(ruth.Acting, default))!;
        Assert.False(before.HasAccount);
        await portal.OnboardingLink(ruth);
        await portal.Settle();

        var view = (await Queries(portal).Account(ruth.Acting, default))!;
        Assert.True(view is { HasAccount: true, IsOnboarded: false, DetailsSubmitted: false });
        Assert.Contains("The bank account your money goes to", view.Wanted);
        Assert.Contains("Your agreement to Stripe's terms", view.Wanted);
        Assert.Equal(view.Wanted.Distinct(), view.Wanted);
        Assert.False((await Queries(portal).Home(ruth.Acting, default))!.Steps[0].Done);
    }

    [Fact]
    public async Task However_often_and_at_once_it_is_clicked_one_account_is_opened()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            portal.Get<StartOnboarding>().Handle(new StartOnboardingCommand($"{portal.Url}/a", $"{portal.Url}/b"), ruth.Acting, default)));
        await portal.Settle();
        Assert.Contains(clicks, click => !click.IsRefused);
        Assert.All(clicks.Where(click => click.IsRefused), click => Assert.Equal("stripe_unreachable", click.Refusal!.Code));
        Assert.Single((await Accounts(portal).ListAsync()).Data);
        Assert.False((await portal.Get<StartOnboarding>().Handle(new StartOnboardingCommand($"{portal.Url}/a", $"{portal.Url}/b"), ruth.Acting, default)).IsRefused);
    }

    [Fact]
    public async Task Leaving_half_way_keeps_the_rest_wanted_and_a_fresh_link_goes_on()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        var first = await portal.OnboardingLink(ruth);
        await HostedOnboarding.FirstStep(first);
        Assert.Equal($"{portal.Url}/therapist/onboarding/refresh", await HostedOnboarding.Open(first));
        await portal.Settle();
        Assert.Equal(["The bank account your money goes to", "Your agreement to Stripe's terms"], (await Queries(portal).Account(ruth.Acting, default))!.Wanted);
        var fresh = await portal.OnboardingLink(ruth);
        await HostedOnboarding.Finish(fresh);
        Assert.True((await portal.Get<RefreshAccount>().Handle(ruth.Acting, default)).Value);
        await portal.Settle();
        Assert.True((await Stored(portal, ruth)).IsOnboarded);
    }

    [Fact]
    public async Task Coming_back_reads_the_account_before_any_event_arrives()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        await HostedOnboarding.Finish(await portal.OnboardingLink(ruth));
        Assert.True((await portal.Get<RefreshAccount>().Handle(ruth.Acting, default)).Value);
        Assert.True((await Stored(portal, ruth)).IsOnboarded);
    }

    [Fact]
    public async Task Details_that_fail_the_check_are_named()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        var link = await portal.OnboardingLink(ruth);
        await HostedOnboarding.Finish(link, ssnLast4: "1111");
        await portal.Settle();
        var view = (await Queries(portal).Account(ruth.Acting, default))!;
        Assert.True(view is { DetailsSubmitted: true, IsOnboarded: false });
        Assert.Equal(["The last four digits of your social security number"], view.Wanted);
        Assert.Equal("Stripe needs more details before you can be paid.", view.Stopped);
    }

    [Fact]
    public async Task The_dashboard_opens_only_after_onboarding_and_shows_stripes_own_page()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        Assert.Equal("not_onboarded", (await portal.Get<OpenDashboard>().Handle(ruth.Acting, default)).Refusal!.Code);
        await portal.Onboard(ruth);
        var link = await portal.Get<OpenDashboard>().Handle(ruth.Acting, default);
        using var http = new HttpClient();
        Assert.Contains("$0.00", await http.GetStringAsync(new Uri(link.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_is_no_therapist_opens_nothing()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var employee = await portal.AddMember(employer.Id, MemberRole.Employee, "maya@acme.test");
        foreach (var person in new[] { owner, employee, employee with { Role = PortalRole.Therapist } })
        {
            Assert.Equal("not_a_therapist", (await portal.Get<StartOnboarding>().Handle(new StartOnboardingCommand($"{portal.Url}/a", $"{portal.Url}/b"), person, default)).Refusal!.Code);
            Assert.True((await portal.Get<OpenDashboard>().Handle(person, default)).IsRefused);
            Assert.True((await portal.Get<RefreshAccount>().Handle(person, default)).IsRefused);
        }

        Assert.Empty((await Accounts(portal).ListAsync()).Data);
    }

    private static TherapistQueries Queries(TestPortal portal) => portal.Get<TherapistQueries>();

    private static AccountService Accounts(TestPortal portal) => new(portal.Get<StripeAccounts>()[StripeAccountName.Platform]);

    private static async Task<Therapist> Stored(TestPortal portal, TestTherapist therapist)
    {
        await using var db = portal.Db();
        return await db.Therapists.SingleAsync(known => known.Id == therapist.Id);
    }
}
