using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.People;
using Portal.People;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Therapists;

/// <summary>The addresses Stripe sends a therapist to, opened as a signed-in browser.</summary>
public sealed partial class OnboardingAddressTests
{
    [Fact]
    public async Task Coming_back_leads_to_the_account_page_with_the_account_read()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        using var browser = await SignIn(portal, ruth.Acting, "therapist@demo.test");
        await HostedOnboarding.Finish(await portal.OnboardingLink(ruth));
        Assert.Equal("/therapist/profile/stripe-account", await Leads(browser, "/therapist/onboarding/return"));
        await using var db = portal.Db();
        Assert.True((await db.Therapists.SingleAsync()).IsOnboarded);
    }

    [Fact]
    public async Task A_used_link_leads_through_the_refresh_address_to_a_fresh_one()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        using var browser = await SignIn(portal, ruth.Acting, "therapist@demo.test");
        var link = await portal.OnboardingLink(ruth);
        await HostedOnboarding.FirstStep(link);
        var refresh = await HostedOnboarding.Open(link);
        var fresh = await Leads(browser, new Uri(refresh).AbsolutePath);
        Assert.StartsWith($"{portal.SandboxUrl}/setup/", fresh, StringComparison.Ordinal);
        Assert.NotEqual(link, fresh);
        Assert.Equal($"{portal.Url}/therapist/onboarding/return", await HostedOnboarding.Finish(fresh));
    }

    [Fact]
    public async Task The_dashboard_address_leads_to_stripe_or_says_why_not()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        using var browser = await SignIn(portal, ruth.Acting, "therapist@demo.test");
        Assert.Equal("/therapist/profile/stripe-account?problem=not_onboarded", await Leads(browser, "/therapist/onboarding/dashboard"));
        await portal.Onboard(ruth);
        Assert.StartsWith($"{portal.SandboxUrl}/express/", await Leads(browser, "/therapist/onboarding/dashboard"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_employee_is_kept_out_and_a_stranger_is_sent_to_sign_in()
    {
        await using var portal = await TestPortal.Start();
        var (employer, _) = await portal.AddEmployer();
        var maya = await portal.AddMember(employer.Id, MemberRole.Employee, "maya@acme.test");
        using var browser = await SignIn(portal, maya, "employee@demo.test");
        using var refused = await browser.GetAsync(new Uri("/therapist/onboarding/dashboard", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var stranger = Browser(portal);
        Assert.Contains("/account/sign-in", await Leads(stranger, "/therapist/onboarding/refresh"), StringComparison.Ordinal);
    }

    private static async Task<string> Leads(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        return answer.Headers.Location?.ToString() ?? $"{(int)answer.StatusCode}";
    }

    private static async Task<HttpClient> SignIn(TestPortal portal, ActingPerson person, string email)
    {
        await portal.Get<Work>().Run(new Actor("test"), async (db, _) =>
        {
            var stored = await db.Users.SingleAsync(user => user.Id == person.Id);
            (stored.Email, stored.UserName, stored.NormalizedEmail, stored.NormalizedUserName) = (email, email, email.ToUpperInvariant(), email.ToUpperInvariant());
        }, CancellationToken.None);
        var browser = Browser(portal);
        var page = await browser.GetStringAsync(new Uri("/account/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["email"] = email, ["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value });
        using var answer = await browser.PostAsync(new Uri("/account/demo-sign-in", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }

    private static HttpClient Browser(TestPortal portal) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(portal.Url) };

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
