using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Jobs;
using Portal.Ledger.Holds;
using Portal.Ledger.Watch;
using Portal.Payments.Operations;
using Portal.Payouts;
using Portal.People;
using Portal.Subsidies;
using Portal.Tests.Payouts;
using Portal.Tests.Support;
using Portal.Time;
using Xunit;

namespace Portal.Tests.Ledger;

/// <summary>A broken enforced invariant stops money, keeps the inbox storing and tells the admins; an admin lets it go on.</summary>
public sealed class MoneyHoldTests
{
    [Fact]
    public async Task What_the_database_should_have_refused_stops_money_until_it_is_mended_and_an_admin_lets_it_go_on()
    {
        await using var stage = await PayoutStage.Start();
        var portal = stage.Portal;
        var admin = await portal.AddAdmin();
        var ruth = await stage.Therapist();
        await stage.Earn(ruth, 12_000);
        await portal.TamperAndHide("JournalLines_no_update", "UPDATE JournalLines SET Amount = Amount + 1 WHERE Id = 1");

        await portal.Advance(TimeSpan.FromMinutes(16));

        Assert.Contains("entries-complete", (await portal.Get<MoneyHolds>().Current(default))!.Reason, StringComparison.Ordinal);
        await using (var db = portal.Db())
            Assert.Equal("admin@portal.test", (await db.OutboxMails.SingleAsync(mail => mail.Subject == "Payments are stopped")).Recipient);

        await stage.ToFriday();
        Assert.Empty(await stage.Runs());
        Assert.Equal("money_on_hold", (await portal.Get<StartPayoutRun>().Handle(12_000, admin, default)).Refusal?.Code);
        Assert.Equal(HttpStatusCode.OK, await portal.SendSigned(SignedEvents.Body("evt_meanwhile", "payment_intent.payment_failed", new { id = "pi_1", @object = "payment_intent" })));
        await portal.Settle();
        Assert.Null((await portal.Stored("evt_meanwhile"))!.Outcome);
        Assert.Equal("still_broken", (await portal.Get<LiftMoneyHold>().Handle("It will be fine.", admin, default)).Refusal?.Code);

        await portal.TamperAndHide("JournalLines_no_update", "UPDATE JournalLines SET Amount = Amount - 1 WHERE Id = 1");
        Assert.Equal("text_too_short", (await portal.Get<LiftMoneyHold>().Handle(" ", admin, default)).Refusal?.Code);
        Assert.False((await portal.Get<LiftMoneyHold>().Handle("The line was put back.", admin, default)).IsRefused);
        await portal.Settle();

        Assert.Equal(PayoutItemStatus.PaidOut, Assert.Single(await stage.Items(ruth)).Status);
        Assert.NotNull((await portal.Stored("evt_meanwhile"))!.Outcome);
        var kept = Assert.Single(await portal.Get<MoneyHolds>().Last(5, default));
        Assert.Equal((null, "Priya", "The line was put back."), (kept.PlacedBy, kept.LiftedBy, kept.Hold.Note));
        await stage.AgreesWithStripe(ruth);
    }

    [Fact]
    public async Task A_hold_in_the_middle_of_a_payout_run_lets_its_writes_wait_and_afterwards_they_are_sent_once()
    {
        await using var stage = await PayoutStage.Start();
        var portal = stage.Portal;
        var admin = await portal.AddAdmin();
        var ruth = await stage.Therapist();
        await stage.Earn(ruth, 12_000);
        var run = (await portal.Get<StartPayoutRun>().Handle(12_000, admin, default)).Value;
        await portal.Get<PlanPayoutRun>().Handle(run, default);

        Assert.False((await portal.Get<PlaceMoneyHold>().Handle("Figures look odd.", admin, default)).IsRefused);
        await portal.Get<SettlePayoutItem>().Handle((await stage.Items(ruth))[0].Id, default);
        await portal.Advance(TimeSpan.FromMinutes(30));

        await using (var db = portal.Db())
            Assert.Equal((OperationState.Pending, "money_on_hold"), await db.StripeOperations.Where(operation => operation.Kind.StartsWith("payout"))
                .Select(operation => ValueTuple.Create(operation.State, operation.ErrorCode!)).SingleAsync());
        Assert.Equal(500_000 - 14_530, await stage.AtStripe());

        Assert.False((await portal.Get<LiftMoneyHold>().Handle("They were right.", admin, default)).IsRefused);
        await portal.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(PayoutItemStatus.PaidOut, Assert.Single(await stage.Items(ruth)).Status);
        await stage.AgreesWithStripe(ruth);
    }

    [Fact]
    public async Task Two_who_stop_money_at_once_place_one_hold_and_the_database_takes_no_second()
    {
        await using var portal = await TestPortal.Start();
        var admin = await portal.AddAdmin();
        var placed = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => portal.Get<PlaceMoneyHold>().Handle("Figures look odd.", admin, default))));
        Assert.Single(placed, one => !one.IsRefused);
        Assert.Single(placed, one => one.Refusal?.Code == "held_already");

        await using var db = portal.Db();
        db.MoneyHolds.Add(MoneyHold.Found("Another node's check.", portal.Get<PortalClock>().Now));
        Assert.Contains("UNIQUE", (await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync())).InnerException!.Message, StringComparison.Ordinal);
        Assert.False((await portal.Get<LiftMoneyHold>().Handle("They were right.", admin, default)).IsRefused);
        Assert.False((await portal.Get<PlaceMoneyHold>().Handle("Odd again.", admin, default)).IsRefused);
        Assert.Equal(2, (await portal.Get<MoneyHolds>().Last(5, default)).Count);
    }

    [Fact]
    public async Task While_money_is_on_hold_a_person_is_told_and_nothing_is_changed()
    {
        await using var portal = await TestPortal.Start();
        var admin = await portal.AddAdmin();
        var (_, owner) = await portal.AddEmployer();
        Assert.Equal("not_allowed", (await portal.Get<PlaceMoneyHold>().Handle("I want it.", owner, default)).Refusal?.Code);
        Assert.Equal("text_too_short", (await portal.Get<PlaceMoneyHold>().Handle("", admin, default)).Refusal?.Code);
        Assert.False((await portal.Get<PlaceMoneyHold>().Handle("Figures look odd.", admin, default)).IsRefused);
        Assert.Equal("held_already", (await portal.Get<PlaceMoneyHold>().Handle("Again.", admin, default)).Refusal?.Code);

        var funded = await portal.Get<FundSubsidy>().Handle(new FundSubsidyCommand(50_000, Guid.NewGuid(), "https://portal.test/back"), owner, default);
        Assert.Equal(MoneyHolds.Refusal, funded.Refusal);
        Assert.Equal("not_allowed", (await portal.Get<LiftMoneyHold>().Handle("Let it go.", owner, default)).Refusal?.Code);
        using var browser = await portal.BrowserOf(admin);
        Assert.Contains("Payments are stopped", await browser.GetStringAsync(new Uri("/admin/journal", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal("degraded", await browser.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
        await using var db = portal.Db();
        Assert.False(await db.SubsidyFundings.AnyAsync() || await db.StripeOperations.AnyAsync());
    }

    [Fact]
    public async Task Only_work_and_writes_that_leave_money_where_it_is_go_on_while_money_is_on_hold()
    {
        await using var portal = await TestPortal.Start();
        var work = ((IEnumerable<IDueWork>)portal.Services.GetService(typeof(IEnumerable<IDueWork>))!).Where(due => !due.MovesMoney).Select(due => due.Name);
        Assert.DoesNotContain("payout-runs", work);
        Assert.DoesNotContain("session-charges", work);
        Assert.DoesNotContain("inbox", work);
        var kinds = ((IEnumerable<OperationKind>)portal.Services.GetService(typeof(IEnumerable<OperationKind>))!).Where(kind => !kind.MovesMoney);
        Assert.All(kinds, kind => Assert.DoesNotMatch("charge|refund|transfer|payout|top-up|reverse", kind.Name));
    }
}
