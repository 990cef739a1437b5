using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Ledger.Holds;
using Portal.Ledger.Verification;
using Portal.Ledger.Watch;
using Portal.Payments;
using Portal.Payments.Reconciliation;
using Portal.Tests.Support;
using Portal.Time;
using Xunit;

namespace Portal.Tests.Ledger;

/// <summary>When the invariants are looked at, and what is kept of it.</summary>
public sealed class WatchTests
{
    [Fact]
    public async Task The_invariants_are_watched_every_15_minutes_and_each_look_is_kept()
    {
        await using var portal = await TestPortal.Start();
        await portal.Settle();
        var before = await Runs(portal, VerificationKind.Watch);
        await portal.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(before, await Runs(portal, VerificationKind.Watch));
        await portal.Advance(TimeSpan.FromMinutes(1));
        await portal.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(before + 2, await Runs(portal, VerificationKind.Watch));
        var last = (await portal.Get<VerificationHistory>().Last(VerificationKind.Watch, default))!;
        Assert.Equal("due:invariants", last.Who);
        Assert.Contains(last.Report()!.Results, result => result is { Name: "trial-balance", Kind: InvariantKind.Enforced, Finding.Holds: true });
    }

    [Fact]
    public async Task Everything_is_compared_with_Stripe_once_a_night()
    {
        await using var portal = await TestPortal.Start(null, "--Verification:Nightly=true");
        await portal.Advance(TimeSpan.FromHours(1));
        var before = await Runs(portal, VerificationKind.Full);
        await portal.Advance(TimeSpan.FromHours(16));
        await portal.Advance(TimeSpan.FromHours(3));
        Assert.Equal(before + 1, await Runs(portal, VerificationKind.Full));
        Assert.All((await portal.Get<VerificationHistory>().Last(VerificationKind.Full, default))!.Report()!.Results, result => Assert.True(result.Finding.Holds, result.InShort));
        Assert.False((await portal.Get<VerificationHistory>().Page(0, 10, null, onlyBroken: true, default)).Rows.Any());
    }

    [Fact]
    public async Task Where_Stripe_does_not_answer_at_night_it_is_kept_and_tried_again_an_hour_later()
    {
        await using var portal = await TestPortal.Start();
        using var nobody = new StripeAccounts(portal.Get<StripeOptions>(), TimeProvider.System) { SandboxBase = "http://127.0.0.1:1" };
        var invariants = (IEnumerable<IInvariant>)portal.Services.GetService(typeof(IEnumerable<IInvariant>))!;
        var verify = new VerifyLedger(invariants, portal.Get<DataOptions>(), new ReadStripe(nobody), portal.Get<WorkInFlight>(), portal.Get<PortalClock>(), TimeProvider.System);
        var options = new VerificationOptions();
        var runs = new VerificationRuns(verify, portal.Get<PlaceMoneyHold>(), portal.Get<Work>(), options, portal.Get<PortalClock>(), NullLogger<VerificationRuns>.Instance);
        var nightly = new VerifyNightly(runs, portal.Get<IDbContextFactory<PortalDb>>(), options, portal.Get<MoneyRules>());
        var now = portal.Get<PortalClock>().Now;
        Assert.Equal(1, await nightly.Run(now, default));
        Assert.Equal(0, await nightly.Run(now.AddMinutes(50), default));
        Assert.Equal(1, await nightly.Run(now.AddMinutes(70), default));
        Assert.All((await portal.Get<VerificationHistory>().Page(0, 10, VerificationKind.Full, onlyBroken: true, default)).Rows, row => Assert.NotNull(row.Fault));
        Assert.Null(await portal.Get<VerificationHistory>().Last(VerificationKind.Full, default));
    }

    [Fact]
    public async Task An_admin_has_everything_compared_in_the_background_one_run_at_a_time()
    {
        await using var portal = await TestPortal.Start();
        var admin = await portal.AddAdmin();
        var (_, owner) = await portal.AddEmployer();
        var start = portal.Get<StartVerification>();
        Assert.Equal("not_allowed", start.Handle(owner).Refusal?.Code);
        Assert.False(start.Handle(admin).IsRefused);
        while (start.UnderWay is not null) await Task.Yield();
        var row = Assert.Single((await portal.Get<VerificationHistory>().Page(0, 10, VerificationKind.Full, onlyBroken: false, default)).Rows);
        Assert.Equal(("Priya", 0, null), (row.By, row.Broken, row.Fault));
    }

    [Fact]
    public async Task A_broken_watched_invariant_is_kept_with_its_figures_and_stops_nothing()
    {
        await using var portal = await TestPortal.Start();
        await portal.Settle();
        await using (var db = portal.Db()) Assert.False(await db.MoneyHolds.AnyAsync());
        var sent = await portal.SendSigned(SignedEvents.Body("evt_unread", "charge.refunded", new { id = "ch_1", @object = "charge" }, version: "2020-01-01"));
        Assert.Equal(System.Net.HttpStatusCode.OK, sent);
        await portal.Settle();
        await portal.Advance(TimeSpan.FromMinutes(15));
        var row = (await portal.Get<VerificationHistory>().Page(0, 10, null, onlyBroken: true, default)).Rows[0];
        Assert.Contains("parked-events", Assert.Single(row.Found), StringComparison.Ordinal);
        await using var after = portal.Db();
        Assert.False(await after.MoneyHolds.AnyAsync());
    }

    [Fact]
    public void A_wrong_schedule_stops_the_start_with_a_sentence() =>
        Assert.Equal(3, new VerificationOptions { WatchMinutes = 0, NightlyHour = 24, KeepWatchesDays = 0 }.Problems().Count());

    private static async Task<int> Runs(TestPortal portal, VerificationKind kind)
    {
        await using var db = portal.Db();
        return await db.VerificationRuns.CountAsync(run => run.Kind == kind);
    }
}
