using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Domain.Catalog;
using Portal.Domain.Payouts;
using Portal.Jobs;
using Portal.Ledger;
using Portal.Payments.Operations;
using Portal.Payouts;
using Portal.People;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Payouts;

/// <summary>Runs started by hand, held, interrupted and run many times at once.</summary>
public sealed class PayoutRunControlTests
{
    [Fact]
    public async Task A_week_has_one_run_also_when_it_was_started_by_hand()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        await stage.ToFriday();
        await stage.Portal.Advance(TimeSpan.FromDays(4));
        await stage.Earn(ruth, 15_000);
        var start = stage.Portal.Get<StartPayoutRun>();

        Assert.Equal("total_changed", (await start.Handle(14_000, stage.Admin, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("not_allowed", (await start.Handle(15_000, stage.Admin with { Role = PortalRole.Employer }, CancellationToken.None)).Refusal!.Code);
        Assert.False((await start.Handle(15_000, stage.Admin, CancellationToken.None)).IsRefused);
        await stage.Portal.Settle();
        await stage.Earn(ruth, 11_000);
        Assert.Equal("run_exists", (await start.Handle(11_000, stage.Admin, CancellationToken.None)).Refusal!.Code);
        var runs = (await stage.Runs()).Count;
        await stage.ToFriday();

        Assert.Equal(runs, (await stage.Runs()).Count);
        Assert.Equal(15_000, Assert.Single(await stage.BankPayouts(ruth)).AmountCents);
        await stage.ToFriday();
        Assert.Equal([15_000L, 11_000L], (await stage.BankPayouts(ruth)).Select(payout => payout.AmountCents));
        await stage.AgreesWithStripe(ruth);
    }

    [Fact]
    public async Task Who_is_on_hold_is_carried_forward_until_released()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        await stage.Earn(ruth, 15_000);
        var holds = stage.Portal.Get<HoldPayouts>();
        Assert.Equal("reason", (await holds.Place(ruth, "  ", stage.Admin, CancellationToken.None)).Refusal!.Field);
        Assert.False((await holds.Place(ruth, "A dispute is open.", stage.Admin, CancellationToken.None)).IsRefused);
        Assert.Equal("held_already", (await holds.Place(ruth, "Again.", stage.Admin, CancellationToken.None)).Refusal!.Code);
        await stage.ToFriday();
        Assert.Equal((PayoutItemStatus.Skipped, "On hold: A dispute is open."), (await stage.Items(ruth)) is [var item] ? (item.Status, item.FailureReason) : default);
        Assert.False((await holds.Release(ruth, stage.Admin, CancellationToken.None)).IsRefused);
        await stage.ToFriday();
        Assert.Equal(15_000, Assert.Single(await stage.BankPayouts(ruth)).AmountCents);
    }

    [Fact]
    public async Task A_run_stopped_after_each_step_goes_on_where_it_was_and_pays_once()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        var theo = await stage.Therapist("Theo Ramos");
        await stage.Earn(ruth, 15_000);
        await stage.Earn(theo, 22_000);
        var runId = (await stage.Portal.Get<StartPayoutRun>().Scheduled(stage.Now, CancellationToken.None)).Value;
        await stage.Portal.Get<PlanPayoutRun>().Handle(runId, CancellationToken.None);
        await stage.Restart();
        await stage.Portal.Get<PlanPayoutRun>().Handle(runId, CancellationToken.None);
        var item = (await stage.Items(ruth))[0];
        await stage.Portal.Get<OperationsLog>().Execute($"payout:{runId}:{ruth}:transfer:{item.Attempt}", CancellationToken.None);
        await stage.Restart();
        await stage.Portal.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(PayoutRunStatus.Finished, (await stage.Runs())[0].Status);
        Assert.Equal(15_000, Assert.Single(await stage.BankPayouts(ruth)).AmountCents);
        Assert.Equal(22_000, Assert.Single(await stage.BankPayouts(theo)).AmountCents);
        await stage.AgreesWithStripe(ruth, theo);
    }

    [Fact]
    public async Task Each_entry_of_a_payout_leads_to_its_run()
    {
        await using var stage = await PayoutStage.Start();
        await stage.Earn(await stage.Therapist(), 15_000);
        await stage.ToFriday();
        await stage.Portal.Advance(TimeSpan.FromHours(2));
        var run = (await stage.Runs())[^1];
        var journal = new JournalQueries(stage.Portal.Get<IDbContextFactory<Portal.Data.PortalDb>>(), new EntrySources());
        foreach (var kind in (string[])["payout.reserved", "payout.transferred", "payout.to-bank"])
        {
            var entry = Assert.Single((await journal.Page(new JournalFilter(10) { Kind = kind }, CancellationToken.None)).Rows);
            var facts = (await journal.Entry(entry.Id, CancellationToken.None))!.Facts;
            Assert.Contains(facts, fact => fact.About == $"payout-run:{run.Id}" && fact.Value == run.WeekKey);
        }
    }

    [Theory]
    [InlineData("/v1/transfers")]
    [InlineData("/v1/payouts")]
    public async Task When_Stripes_answer_is_lost_the_money_still_moves_once(string path)
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        await stage.Earn(ruth, 15_000);
        await stage.Faults($$"""{"next":[{"path":"{{path}}","fault":"lost_response","times":3}]}""");
        await stage.ToFriday();
        await stage.Portal.Advance(TimeSpan.FromHours(2));
        Assert.Equal(PayoutItemStatus.PaidOut, Assert.Single(await stage.Items(ruth)).Status);
        Assert.Equal(15_000, Assert.Single(await stage.BankPayouts(ruth)).AmountCents);
        await stage.AgreesWithStripe(ruth);
    }

    [Fact]
    public async Task However_often_and_at_once_runs_are_started_each_therapist_is_paid_once_a_week_to_the_cent()
    {
        await using var stage = await PayoutStage.Start(2_000_000);
        var earned = new Dictionary<int, long>();
        foreach (var name in (string[])["Ruth Okafor", "Theo Ramos", "Lena Fischer"]) earned[await stage.Therapist(name)] = 0;
        var random = new Random(42);
        var runner = stage.Portal.Services.GetServices<IDueWork>().OfType<RunPayouts>().Single();
        var rules = stage.Portal.Get<MoneyRules>();
        for (var week = 0; week < 3; week++)
        {
            foreach (var id in earned.Keys)
            {
                var cents = random.Next(1, 40_000);
                await stage.Earn(id, cents);
                earned[id] += cents;
            }

            var due = PayoutRule.NextRunAt(rules, stage.Now);
            await stage.Portal.Advance(due - stage.Now - TimeSpan.FromMinutes(1));
            var runs = Enumerable.Range(0, 6).Select(async _ =>
            {
                await stage.Portal.Get<StartPayoutRun>().Scheduled(due, CancellationToken.None);
                await runner.Run(stage.Now, CancellationToken.None);
            });
            await Task.WhenAll(runs);
            await stage.ToFriday();
        }

        await stage.AgreesWithStripe([.. earned.Keys]);
        await using var db = stage.Portal.Db();
        foreach (var (id, cents) in earned)
        {
            var items = await stage.Items(id);
            Assert.Equal(items.Count, items.Select(item => item.RunId).Distinct().Count());
            var paid = (await stage.BankPayouts(id)).Sum(payout => payout.AmountCents);
            Assert.Equal(cents, paid + await stage.Portal.Balance($"payable:therapist:{id}") + await stage.Portal.Balance($"memo:connected:{id}"));
        }

        Assert.Equal(await db.PayoutRuns.CountAsync(), await db.PayoutRuns.Select(run => run.WeekKey).Distinct().CountAsync());
    }
}
