using Microsoft.EntityFrameworkCore;
using Portal.Domain.Sessions;
using Portal.Tests.Support;
using Portal.Verbs;
using Xunit;

namespace Portal.Tests.Browser;

/// <summary>The whole of it, by clicks; API and database only to read results.</summary>
public sealed class JourneyTests(Journey journey) : IClassFixture<Journey>
{
    [Fact]
    public async Task One_employers_money_one_employees_plan_and_session_and_one_therapists_pay_end_in_clean_books()
    {
        await journey.Walked;
        await journey.Portal.Settle();
        await using var db = journey.Portal.Db();
        var booking = await db.Bookings.SingleAsync();
        Assert.Equal((EmployerPartState.Sent, CardPartState.Charged), (booking.EmployerPart, booking.CardPart));
        await using var output = new StringWriter();
        var exit = await VerifyVerb.Run(
            ["--environment=Development", $"--contentRoot={TestPortal.RepositoryRoot()}", $"--Data:Directory={journey.Portal.Folder}"], output, CancellationToken.None);
        Assert.True(exit == 0, output.ToString());
    }
}
