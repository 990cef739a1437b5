using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Portal.Credits;
using Portal.Domain.People;
using Portal.Members;
using Portal.People;
using Portal.Reports;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Members;

public sealed class EmployerPagesTests
{
    private const string Password = "a long password";

    [Fact]
    public async Task Files_hold_the_employers_own_rows_and_nobody_elses()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var (_, stranger) = await portal.AddEmployer("Umbra");
        await portal.Get<InviteMember>().Handle(
            new InviteMemberCommand("kofi@acme.test", "=cmd()", MemberRole.Employee, portal.Url + "/account/join"), owner, CancellationToken.None);
        await portal.Get<OrderCredits>().Handle(new OrderCreditsCommand("1K", Guid.NewGuid()), owner, CancellationToken.None);
        using var mine = await SignedIn(portal, owner);
        using var theirs = await SignedIn(portal, stranger);

        var members = await mine.GetStringAsync(new Uri(portal.Url + "/employer/members.csv"));
        Assert.Contains("kofi@acme.test", members);
        Assert.Contains("'=cmd()", members);
        Assert.DoesNotContain("kofi", await mine.GetStringAsync(new Uri(portal.Url + "/employer/members.csv?status=active")));
        Assert.Contains("200.00", await mine.GetStringAsync(new Uri(portal.Url + "/employer/credits/orders.csv")));
        Assert.DoesNotContain("kofi", await theirs.GetStringAsync(new Uri(portal.Url + "/employer/members.csv")));
        Assert.DoesNotContain("200.00", await theirs.GetStringAsync(new Uri(portal.Url + "/employer/credits/orders.csv")));
        Assert.NotEqual(0, employer.Id);
    }

    [Theory]
    [InlineData("/employer")]
    [InlineData("/employer/members")]
    [InlineData("/employer/subsidies")]
    [InlineData("/employer/credits")]
    [InlineData("/employer/members.csv")]
    public async Task An_employee_gets_403_from_the_employers_pages_and_files(string path)
    {
        await using var portal = await TestPortal.Start();
        var (employer, _) = await portal.AddEmployer();
        using var employee = await SignedIn(portal, await portal.AddMember(employer.Id, MemberRole.Employee, "kofi@acme.test"));
        using var answer = await employee.GetAsync(new Uri(portal.Url + path));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Somebody_who_was_removed_is_told_so_and_gets_no_file()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var viewer = await portal.AddMember(employer.Id, MemberRole.Viewer, "viewer@acme.test");
        using var browser = await SignedIn(portal, viewer);
        Assert.DoesNotContain("Your membership has ended.", await browser.GetStringAsync(new Uri(portal.Url + "/employer")));
        var row = (await portal.Get<MemberQueries>().Page(employer.Id, new ListRequest(0, 10, Search: "viewer"), CancellationToken.None)).Rows.Single();
        Assert.False((await portal.Get<RemoveMember>().Handle(row.Id, owner, CancellationToken.None)).IsRefused);

        Assert.Contains("Your membership has ended.", await browser.GetStringAsync(new Uri(portal.Url + "/employer/subsidies")));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(new Uri(portal.Url + "/employer/members.csv"))).StatusCode);
    }

    [Fact]
    public async Task The_link_in_the_mail_opens_the_page_to_join_and_joining_signs_in()
    {
        await using var portal = await TestPortal.Start();
        var (_, owner) = await portal.AddEmployer();
        await portal.Get<InviteMember>().Handle(
            new InviteMemberCommand("dana@acme.test", "Dana", MemberRole.Billing, portal.Url + "/account/join"), owner, CancellationToken.None);
        string link;
        await using (var db = portal.Db())
            link = portal.Url + "/account/join/" + db.OutboxMails.Single().Body.Split("/account/join/")[1].Split('\n')[0].Trim();
        using var browser = Browser();

        Assert.Contains("Welcome, Dana", await browser.GetStringAsync(new Uri(link)));
        using var differ = await Post(browser, link, ("_handler", "join"), ("Form.Password", Password), ("Form.Again", "another"));
        Assert.Contains("The two passwords differ.", await differ.Content.ReadAsStringAsync());
        using var joined = await Post(browser, link, ("_handler", "join"), ("Form.Password", Password), ("Form.Again", Password));
        Assert.Equal((HttpStatusCode.Redirect, "/employer"), (joined.StatusCode, joined.Headers.Location?.OriginalString.Replace(portal.Url, "", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri(portal.Url + "/employer"))).StatusCode);
        Assert.Contains("accepted already", await browser.GetStringAsync(new Uri(link)));
    }

    private static HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });

    private static async Task<HttpClient> SignedIn(TestPortal portal, ActingPerson person)
    {
        using (var scope = portal.Services.CreateScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
            await users.AddPasswordAsync((await users.FindByIdAsync($"{person.Id}"))!, Password);
        }

        var browser = Browser();
        await using var db = portal.Db();
        var email = db.Users.Where(known => known.Id == person.Id).Select(known => known.Email).Single()!;
        using var answer = await Post(browser, portal.Url + "/account/sign-in", ("_handler", "sign-in"), ("Form.Email", email), ("Form.Password", Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }

    private static async Task<HttpResponseMessage> Post(HttpClient browser, string url, params (string Name, string Value)[] fields)
    {
        var page = await browser.GetStringAsync(new Uri(url));
        var token = page.Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        var form = fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        return await browser.PostAsync(new Uri(url), new FormUrlEncodedContent(form));
    }
}
