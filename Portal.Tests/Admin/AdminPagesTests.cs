using System.Net;
using Portal.Domain.People;
using Portal.Tests.Support;
using Portal.Tests.Verification;
using Xunit;

namespace Portal.Tests.Admin;

public sealed class AdminPagesTests
{
    [Fact]
    public async Task Files_hold_what_the_pages_show_with_the_same_filters()
    {
        await using var portal = await TestPortal.Start();
        await new SmallBusiness(portal).Make();
        using var browser = await portal.BrowserOf(await portal.AddAdmin());
        async Task<string> Get(string path) => await browser.GetStringAsync(new Uri(path, UriKind.Relative));

        Assert.Contains("subsidy:pool:1", await Get("/admin/journal.csv"));
        var replies = await Get("/admin/journal.csv?kind=reply.earned");
        Assert.Contains("payable:therapist:1", replies);
        Assert.DoesNotContain("subsidy:pool:1", replies);
        Assert.Contains("500.00", await Get("/admin/statement.csv?code=subsidy:pool:1&currency=usd"));
        Assert.Contains("payable:therapist:1", await Get("/admin/trial-balance.csv"));
        Assert.Contains("payment_intent.succeeded", await Get("/admin/webhooks.csv"));
        Assert.Contains("Done", await Get("/admin/operations.csv"));
        Assert.Contains("A-1", await Get("/admin/credit-orders.csv"));
    }

    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/journal")]
    [InlineData("/admin/journal.csv")]
    [InlineData("/admin/trial-balance.csv")]
    [InlineData("/admin/invariants")]
    [InlineData("/admin/clock")]
    [InlineData("/admin/payout-runs/debts/1")]
    [InlineData("/admin/payout-runs/debts.csv")]
    public async Task An_employee_gets_403_from_the_admins_pages_and_files(string path)
    {
        await using var portal = await TestPortal.Start();
        var (employer, _) = await portal.AddEmployer();
        using var employee = await portal.BrowserOf(await portal.AddMember(employer.Id, MemberRole.Employee, "kofi@acme.test"));
        Assert.Equal(HttpStatusCode.Forbidden, (await employee.GetAsync(new Uri(path, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_started_portal_is_alive_and_ready()
    {
        await using var portal = await TestPortal.Start();
        using var http = new HttpClient { BaseAddress = new Uri(portal.Url) };
        Assert.Equal("ok", await http.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
        Assert.Equal("ready", await http.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
    }
}
