using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Reconciliation;
using Portal.Payments;
using Portal.Reconciliation;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Reconciliation;

public sealed class ReconciliationRunTests
{
    [Fact]
    public async Task A_run_that_was_stopped_goes_on_at_its_page_and_ends_as_if_it_had_not_been()
    {
        var portal = await TestPortal.Start();
        await Charge(portal, 130);
        await portal.Settle();
        Assert.False((await portal.Get<StartReconciliation>().Everything(Reconciling.Admin, CancellationToken.None)).IsRefused);
        await portal.Get<TakeReconciliationStep>().Handle(1, CancellationToken.None);
        await portal.Stop();

        await using var again = await TestPortal.Start(portal.Folder);
        await again.Settle();
        await using var db = again.Db();
        var run = await db.ReconciliationRuns.SingleAsync(known => known.Id == 1);
        Assert.Equal((ReconciliationRunStatus.Finished, 130), (run.Status, run.NotMatched));
        Assert.Equal(130, await db.ReconciliationRecords.CountAsync(record => record.Kind == RecordKind.Movement));
        Assert.Equal(130, await db.Discrepancies.CountAsync());
        Assert.Equal(0, (await again.Get<ReconciliationQueries>().Overview(null, CancellationToken.None)).Balances.Single(balance => balance.StripeCents != 0).RemainderCents);
    }

    [Fact]
    public async Task Every_night_each_account_is_read_once()
    {
        await using var portal = await TestPortal.Start(null, "--Reconciliation:Nightly=true");
        await Charge(portal, 1);
        await portal.Advance(TimeSpan.FromDays(2));
        await portal.Settle();
        await using var db = portal.Db();
        foreach (var night in new[] { new DateOnly(2026, 11, 3), new DateOnly(2026, 11, 4) })
            Assert.Equal(3, await db.ReconciliationRuns.CountAsync(run => run.Night == night && run.Status == ReconciliationRunStatus.Finished));
        Assert.Single(await portal.Open());
    }

    [Fact]
    public void Stripe_that_does_not_answer_is_asked_again_later()
    {
        var run = ReconciliationRun.Asked(StripeAccountName.Platform, null, null, 1, DateTimeOffset.UnixEpoch);
        for (var attempt = 1; attempt < 6; attempt++)
        {
            run.Stumble("No answer.", run.NextStepAt);
            Assert.Equal(ReconciliationRunStatus.Running, run.Status);
        }

        Assert.True(run.NextStepAt > DateTimeOffset.UnixEpoch.AddMinutes(5));
        run.Stumble("No answer.", run.NextStepAt);
        Assert.Equal(ReconciliationRunStatus.Failed, run.Status);
    }

    private static async Task Charge(TestPortal portal, int times)
    {
        var payments = new PaymentIntentService(portal.Get<StripeAccounts>()[StripeAccountName.Platform]);
        for (var i = 0; i < times; i++)
            await payments.CreateAsync(new PaymentIntentCreateOptions { Amount = 1_000 + i, Currency = "usd", PaymentMethod = "pm_card_visa", PaymentMethodTypes = ["card"], Confirm = true });
    }
}
