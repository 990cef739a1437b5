using Microsoft.EntityFrameworkCore;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Domain.Sessions;
using Portal.Tests.Support;
using Stripe;
using Xunit;
using Xunit.Abstractions;

namespace Portal.Tests.Faults;

/// <summary>
/// The portal's process is killed (SIGKILL) at ten points, one after another on the same data, and started again after each.
/// The long form does so with twenty seeds.
/// </summary>
[Trait("Category", "Long")]
public sealed class KilledPortalTests(ITestOutputHelper log)
{
    public static TheoryData<int> Runs => [.. Enumerable.Range(1, Seeds.Size(1, 20))];

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Killed_at_any_point_it_settles_after_a_restart_and_nothing_is_done_twice(int run)
    {
        int[] seeds = [.. Enumerable.Range(1, 3).Select(part => Seeds.Fresh(log, $"killed portal {run}.{part}"))];
        await using var stage = await KillStage.Open();
        var business = await KillBusiness.Make(stage);
        // Stripe's own deliveries come ten minutes late, so that each kill finds the portal with what it has heard from the test.
        await SandboxFaults.Set(stage.SandboxUrl, new { webhook_delay = 1.0, webhook_delay_ms = 600_000 });
        await KillEverywhere(stage, [.. seeds.Select(seed => new KillPoints(stage, business, new Random(seed)))]);

        await SandboxFaults.Set(stage.SandboxUrl, new { });
        await stage.Advance(TimeSpan.FromHours(1));
        await stage.Start();
        await stage.Settled("the last kill");
        await stage.Eventually("the run is finished", db => db.PayoutRuns.AnyAsync(known => known.Status == PayoutRunStatus.Finished));
        await OnceAtStripe(stage, business);
        await OnceInTheBooks(stage, business);
        var (exit, output) = await stage.Verify();
        log.WriteLine(string.Join('\n', stage.Diary));
        Assert.True(exit == 0, output);
        business.Browser.Dispose();
    }

    /// <summary>Each start makes good what the kill before it left, and is killed at the next point.</summary>
    private static async Task KillEverywhere(KillStage stage, KillPoints[] by)
    {
        await by[0].After_the_intents_commit();
        await stage.Start();
        await stage.Settled("after the intent's commit");
        await by[1].Inbox_stored_before_200();
        await stage.Start();
        await by[1].SendAgain();
        await stage.Settled("inbox stored, before 200");
        await by[2].After_200();
        await stage.Start();
        await stage.Settled("after 200");
        await by[0].In_the_middle_of_a_handler();
        await stage.Start();
        await stage.Settled("in the middle of a handler");
        await by[1].After_the_commit_before_the_reply();
        await by[2].After_send_before_the_answer();
        await by[0].After_the_answer_before_the_commit();
        await by[1].In_the_middle_of_a_sweep();
        await by[2].In_the_middle_of_a_payout_run();
        await by[0].Between_transfer_and_payout();
    }

    private static async Task OnceAtStripe(KillStage stage, KillBusiness business)
    {
        var payments = (await new PaymentIntentService(stage.AtStripe.Platform).ListAsync(new PaymentIntentListOptions { Limit = 100 })).Data
            .Where(payment => payment.Metadata.GetValueOrDefault("kind") == "session").ToList();
        Assert.Equal(business.Sessions.Select(id => $"{id}").Order(), payments.Select(payment => payment.Metadata["id"]).Order());
        Assert.All(payments, payment => Assert.Equal("succeeded", payment.Status));
        var transfers = (await new TransferService(stage.AtStripe.Platform).ListAsync(new TransferListOptions { Limit = 100 })).Data;
        Assert.Equal(business.Sessions.Count, transfers.Count(transfer => transfer.Metadata.GetValueOrDefault("kind") == "session"));
        Assert.Equal(KillBusiness.Repliers, transfers.Count(transfer => transfer.Metadata.GetValueOrDefault("kind") == "payout"));
        var accounts = await new AccountService(stage.AtStripe.Platform).ListAsync(new AccountListOptions { Limit = 100 });
        Assert.Single(accounts.Data, account => account.Metadata.GetValueOrDefault("id") == $"{business.Joining}");
    }

    private static async Task OnceInTheBooks(KillStage stage, KillBusiness business)
    {
        await using var db = stage.Db();
        Assert.All(await db.Bookings.ToListAsync(), booking => Assert.Equal((EmployerPartState.Sent, CardPartState.Charged), (booking.EmployerPart, booking.CardPart)));
        Assert.Equal(business.Sessions.Count, await db.JournalEntries.CountAsync(entry => entry.Kind == "session.charged"));
        var items = await db.PayoutItems.ToListAsync();
        Assert.All(items, item => Assert.True(item.Status == PayoutItemStatus.PaidOut, $"{item.Status} {item.FailureReason}"));
        Assert.Equal(items.Count, await db.BankPayouts.CountAsync());
        var credits = AccountCode.Credits(business.EmployerId).Value;
        Assert.Equal(-60_000, await db.LedgerAccounts.Where(account => account.Code == credits).Select(account => account.Balance).SingleAsync());
    }
}
