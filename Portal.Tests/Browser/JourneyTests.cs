using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portal.Domain.Credits;
using Portal.Domain.Payouts;
using Portal.Domain.Sessions;
using Portal.Payouts;
using Portal.People;
using Portal.Tests.Sandbox.Schema;
using Portal.Tests.Support;
using Portal.Verbs;
using Xunit;

namespace Portal.Tests.Browser;

/// <summary>The whole of it, by clicks; API and database only to read results.</summary>
public sealed class JourneyTests(Journey journey) : IClassFixture<Journey>
{
    [BrowserFact]
    public async Task One_employers_money_one_employees_plan_and_session_and_one_therapists_pay_end_in_clean_books()
    {
        await journey.Walked;
        await journey.Portal.Settle();
        await using var db = journey.Portal.Db();
        var booking = await db.Bookings.SingleAsync();
        Assert.Equal([CreditOrderStatus.Paid, CreditOrderStatus.Voided], await db.CreditOrders.OrderBy(order => order.Id).Select(order => order.Status).ToListAsync());
        var payout = await db.BankPayouts.SingleAsync();
        Assert.Equal((BankPayoutStatus.Paid, 11_200), (payout.Status, payout.AmountCents));
        var person = await db.Users.SingleAsync(known => known.Email == "ruth@therapist.test");
        var detail = await journey.Portal.Get<PayoutQueries>().Detail(payout.Id, new ActingPerson(person.Id, person.DisplayName, person.Role, person.TimeZone), CancellationToken.None);
        Assert.Equal(11_200, detail!.Lines.Sum(line => line.EarnedCents));
        Assert.Equal(3_000, booking.CardRefundedCents + booking.EmployerReturnedCents);
        Assert.Equal((EmployerPartState.Sent, CardPartState.PartlyRefunded), (booking.EmployerPart, booking.CardPart));
        await using var output = new StringWriter();
        var exit = await VerifyVerb.Run(
            ["--environment=Development", $"--contentRoot={TestPortal.RepositoryRoot()}", $"--Data:Directory={journey.Portal.Folder}"], output, CancellationToken.None, SchemaWatch.Watch);
        Assert.True(exit == 0, output.ToString());
    }

    [BrowserFact]
    public async Task Every_place_of_each_portal_opens_fits_the_window_and_can_be_used_by_everybody()
    {
        await journey.Walked;
        var wrong = new List<string>();
        foreach (var visitor in new[] { journey.Owner, journey.Employee, journey.Therapist, journey.Admin }) wrong.AddRange(await PageCheck.EveryPlace(visitor));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [BrowserFact]
    public async Task The_door_a_booking_and_a_paid_session_fit_the_window_and_can_be_used_by_everybody()
    {
        await journey.Walked;
        var stranger = await journey.Window();
        await stranger.Page.GotoAsync($"{journey.Portal.Url}/account/sign-in");
        var wrong = await PageCheck.Here(stranger);
        await journey.Employee.Page.SetViewportSizeAsync(1440, 900);
        await journey.Employee.Open("Therapists");
        await journey.Employee.Press("Book with Ruth Okafor");
        await journey.Employee.Page.Locator("button.slot").First.ClickAsync();
        await journey.Employee.Sees("Acme pays");
        wrong.AddRange(await PageCheck.Here(journey.Employee));
        await journey.Employee.Page.SetViewportSizeAsync(1440, 900);
        await journey.Employee.Open("Sessions");
        await journey.Employee.Press("Past and cancelled");
        await journey.Employee.Page.Locator("main a.strong").First.ClickAsync();
        await journey.Employee.Arrives(new Regex("/employee/sessions/[0-9]+"));
        wrong.AddRange(await PageCheck.Here(journey.Employee));
        await journey.Employee.Page.SetViewportSizeAsync(1440, 900);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [BrowserTheory]
    [InlineData("/admin/journal")]
    [InlineData("/employer")]
    [InlineData("/therapist/sessions")]
    public async Task Another_portals_page_is_forbidden_and_leads_back(string path)
    {
        await journey.Walked;
        var answer = await journey.Employee.Page.GotoAsync(journey.Portal.Url + path);
        Assert.Equal(403, answer!.Status);
        await journey.Employee.Sees("This page belongs to another portal");
        await journey.Employee.Press("Back to your portal");
        await journey.Employee.Arrives("/employee");
    }
}
