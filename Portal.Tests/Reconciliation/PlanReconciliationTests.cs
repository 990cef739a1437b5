using Microsoft.EntityFrameworkCore;
using Portal.Domain.Reconciliation;
using Portal.Domain.Subscriptions;
using Portal.Payments.Webhooks;
using Portal.Tests.Subscriptions;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Reconciliation;

public sealed class PlanReconciliationTests
{
    [Fact]
    public async Task A_plan_cancelled_at_Stripe_differs_until_the_missed_event_is_fetched()
    {
        await using var scene = await PlanScene.Start();
        var plan = await scene.Trial();
        await scene.Portal.Reconcile();
        Assert.Empty(await scene.Portal.Open());
        await SandboxFaults.Set(scene.Portal.SandboxUrl, new { webhook_drop = 1 });
        await new SubscriptionService(scene.Stripe).CancelAsync(plan.StripeSubscriptionId);
        await scene.Portal.Reconcile();
        var found = await scene.Portal.About(plan.StripeSubscriptionId!);
        Assert.Equal((RecordState.Differs, "Cancelled", "Trialing"), (found.State, found.StripeSays, found.OursSays));
        Assert.Contains("sweep", found.Suggestion, StringComparison.Ordinal);

        await Sweep(scene);
        Assert.Equal(PlanSubscriptionStatus.Cancelled, (await scene.Plan()).Status);
        await scene.Portal.Reconcile();
        Assert.Equal(DiscrepancyStatus.Cleared, (await scene.Portal.About(plan.StripeSubscriptionId!)).Status);
    }

    [Fact]
    public async Task A_parked_event_is_named_as_the_cause()
    {
        await using var scene = await PlanScene.Start();
        var plan = await scene.Trial();
        await using (var db = scene.Portal.Db())
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE WebhookOutcomes SET State = 'Parked', Reason = 'It failed.' WHERE EventId IN (SELECT Id FROM WebhookEvents WHERE ObjectId = {0})", plan.StripeSubscriptionId!);
            await db.Database.ExecuteSqlRawAsync("UPDATE PlanSubscriptions SET Status = 'Active'");
        }

        await scene.Portal.Reconcile();
        var found = await scene.Portal.About(plan.StripeSubscriptionId!);
        Assert.Matches("^The event evt_.* is parked: replay it. It failed.$", found.Suggestion);
        Assert.NotNull(found.EventId);
    }

    [Fact]
    public async Task A_customers_balance_changed_by_hand_differs()
    {
        await using var scene = await PlanScene.Start();
        var plan = await scene.Trial();
        var customer = (await new SubscriptionService(scene.Stripe).GetAsync(plan.StripeSubscriptionId)).CustomerId;
        await new CustomerBalanceTransactionService(scene.Stripe).CreateAsync(customer, new CustomerBalanceTransactionCreateOptions { Amount = -250, Currency = "usd" });
        await scene.Portal.Reconcile();
        await using var db = scene.Portal.Db();
        var found = await db.Discrepancies.SingleAsync(one => one.ObjectId == customer);
        Assert.Equal((RecordKind.CustomerBalance, RecordState.Differs, -250L, 0L), (found.Kind, found.State, found.StripeCents, found.OursCents));
    }

    [Fact]
    public async Task When_every_webhook_is_lost_the_sweep_brings_the_same_end()
    {
        var told = await Booked(lost: false);
        var swept = await Booked(lost: true);
        Assert.NotEmpty(told);
        Assert.Equal(told, swept);
    }

    /// <summary>What a plan bought at once leaves in the books and in its row.</summary>
    private static async Task<List<string>> Booked(bool lost)
    {
        await using var scene = await PlanScene.Start(budgetCents: 0);
        if (lost) await SandboxFaults.Set(scene.Portal.SandboxUrl, new { webhook_drop = 1 });
        var plan = await scene.Trial(trialDays: 0);
        if (lost) Assert.Equal(PlanSubscriptionStatus.Pending, plan.Status);
        if (lost) await Sweep(scene);
        await using var db = scene.Portal.Db();
        var lines = await db.JournalLines.Select(line => new { line.Entry.Kind, line.Account.Code, line.Amount }).ToListAsync();
        return [(await scene.Plan()).Status.ToString(), .. lines.Select(line => $"{line.Kind} {line.Code} {line.Amount}").Order(StringComparer.Ordinal)];
    }

    /// <summary>Some minutes later, when what is on its way by itself would have come, missed events are looked for.</summary>
    private static async Task Sweep(PlanScene scene)
    {
        await scene.Portal.Advance(TimeSpan.FromMinutes(5));
        scene.Portal.Get<EventSweepOptions>().Every = TimeSpan.FromHours(1);
        await scene.Portal.Settle();
        await using var db = scene.Portal.Db();
        Assert.True(await db.EventWatermarks.SumAsync(mark => mark.FoundInAll) > 0);
    }
}
