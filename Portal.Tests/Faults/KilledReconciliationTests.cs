using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Reconciliation;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Faults;

/// <summary>A reconciliation whose process is killed between two pages goes on at the page it stood at.</summary>
public sealed class KilledReconciliationTests
{
    private const string Movements = "/v1/balance_transactions";
    private const int Charges = 230;

    [Fact]
    public async Task Killed_in_the_middle_it_goes_on_after_a_restart_and_finds_everything_once()
    {
        await using var stage = await KillStage.Open();
        await (await stage.Prepare()).Stop();
        await Charge(stage);
        var held = stage.Wire.HoldRequest(Movements, passing: 1);
        await stage.Start("--Verification:Nightly=false");
        await held.Arrived.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await stage.Eventually("the first page is recorded", db => db.ReconciliationRecords.AnyAsync());
        await stage.Kill();
        await using (var left = stage.Db())
        {
            var run = await left.ReconciliationRuns.SingleAsync(known => known.Account == StripeAccountName.Platform);
            Assert.Equal((ReconciliationRunStatus.Running, ReconciliationStage.Movements, 100), (run.Status, run.Stage, run.Compared));
            Assert.Equal(100, await left.Discrepancies.CountAsync());
        }

        await stage.Start("--Verification:Nightly=false");
        await stage.Eventually("every run is finished", async db => await db.ReconciliationRuns.CountAsync() == 3
            && !await db.ReconciliationRuns.AnyAsync(run => run.Status != ReconciliationRunStatus.Finished));
        await using var after = stage.Db();
        var ended = await after.ReconciliationRuns.SingleAsync(run => run.Account == StripeAccountName.Platform);
        Assert.Equal(Charges, ended.NotMatched);
        Assert.Equal(Charges, await after.ReconciliationRecords.CountAsync(record => record.Kind == RecordKind.Movement));
        Assert.Equal(Charges, await after.Discrepancies.CountAsync());
        var balance = await after.ReconciliationBalances.SingleAsync(known => known.StripeCents != 0);
        Assert.Equal(balance.StripeCents, await after.ReconciliationSums.SumAsync(sum => sum.StripeCents));
    }

    /// <summary>Payments that nobody here asked for.</summary>
    private static async Task Charge(KillStage stage)
    {
        var payments = new PaymentIntentService(stage.AtStripe.Platform);
        for (var i = 0; i < Charges; i++)
            await payments.CreateAsync(new PaymentIntentCreateOptions { Amount = 1_000 + i, Currency = "usd", PaymentMethod = "pm_card_visa", PaymentMethodTypes = ["card"], Confirm = true });
    }
}
