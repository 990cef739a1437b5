using System.Net;
using Portal.Payments.LocalStripe;
using Portal.People;
using Portal.Tests.Support;
using Portal.Time;
using Xunit;

namespace Portal.Tests.Admin;

public sealed class MoveClockTests
{
    [Fact]
    public async Task The_clock_moves_in_the_background_and_says_what_happened()
    {
        await using var portal = await TestPortal.Start();
        var (mover, admin, before) = (portal.Get<MoveClock>(), await portal.AddAdmin(), portal.Get<PortalClock>().Now);
        Assert.True(mover.IsPossible);
        Assert.False((await mover.Handle(TimeSpan.FromHours(36), admin, CancellationToken.None)).IsRefused);
        await Arrived(mover);
        Assert.Null(mover.Run!.Fault);
        Assert.InRange(portal.Get<PortalClock>().Now, before + TimeSpan.FromHours(36), before + TimeSpan.FromHours(37));
    }

    [Fact]
    public async Task A_second_move_while_one_is_under_way_is_refused()
    {
        await using var portal = await TestPortal.Start();
        var (mover, admin) = (portal.Get<MoveClock>(), await portal.AddAdmin());
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => mover.Handle(TimeSpan.FromDays(7), admin, CancellationToken.None)));
        Assert.Equal("clock_is_moving", Assert.Single(both, moved => moved.IsRefused).Refusal!.Code);
        await Arrived(mover);
    }

    [Theory]
    [InlineData(0, PortalRole.Admin, "span_out_of_range")]
    [InlineData(-1, PortalRole.Admin, "span_out_of_range")]
    [InlineData(32, PortalRole.Admin, "span_out_of_range")]
    [InlineData(1, PortalRole.Employee, "not_allowed")]
    public async Task A_move_that_makes_no_sense_is_refused_and_time_stays(int days, PortalRole role, string code)
    {
        await using var portal = await TestPortal.Start();
        var (offset, person) = (portal.Get<PortalClock>().Offset, await portal.AddAdmin() with { Role = role });
        Assert.Equal(code, (await portal.Get<MoveClock>().Handle(TimeSpan.FromDays(days), person, CancellationToken.None)).Refusal!.Code);
        Assert.Equal(offset, portal.Get<PortalClock>().Offset);
    }

    [Fact]
    public async Task Outside_Development_there_is_no_clock_page_and_no_way_to_move_time()
    {
        await using var portal = await TestPortal.Start(null, "--environment=Production", "--Stripe:Sandbox=true");
        var admin = await portal.AddAdmin();
        using var browser = await portal.BrowserOf(admin);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri("/admin/clock", UriKind.Relative))).StatusCode);
        Assert.DoesNotContain("/admin/clock", await browser.GetStringAsync(new Uri("/admin", UriKind.Relative)));
        Assert.Equal("real_time", (await portal.Get<MoveClock>().Handle(TimeSpan.FromHours(1), admin, CancellationToken.None)).Refusal!.Code);
    }

    private static async Task Arrived(MoveClock mover)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (mover.Run is not { Finished: true }) await Task.Delay(20, patience.Token);
    }
}
