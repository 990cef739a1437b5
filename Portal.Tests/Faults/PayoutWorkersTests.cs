using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Domain.People;
using Portal.Data;
using Portal.Jobs;
using Portal.Payments.LocalStripe;
using Portal.People;
using Portal.Tests.Payouts;
using Portal.Tests.Sandbox.Schema;
using Portal.Tests.Support;
using Stripe;
using Xunit;
using Xunit.Abstractions;

namespace Portal.Tests.Faults;

/// <summary>
/// Eight workers on one database, each with services and a write lane of its own, who all run what is due at once.
/// The long form pays 500 therapists for 52 weeks.
/// </summary>
[Trait("Category", "Long")]
public sealed class PayoutWorkersTests(ITestOutputHelper log)
{
    private const int Workers = 8;
    private static readonly int Therapists = Seeds.Size(12, 500);
    private static readonly int Weeks = Seeds.Size(3, 52);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Each_therapist_is_paid_once_a_week_to_the_cent(int run)
    {
        var seed = Seeds.Fresh(log, $"payout workers {run}");
        var dice = new Random(seed);
        await using var stage = await PayoutStage.Start(fundCents: 0);
        for (var funded = 0L; funded < Therapists * Weeks * 30_000L; funded += 90_000_000) await stage.FundNow(90_000_000, "pm_card_bypassPending");
        var therapists = await Join(stage);
        var workers = await Start(stage);
        var earned = therapists.ToDictionary(therapist => therapist.Id, _ => new List<long>());
        for (var week = 0; week < Weeks; week++)
        {
            await Earn(stage, earned, dice);
            await Friday(stage, workers);
        }

        foreach (var worker in workers) await worker.DisposeAsync();
        foreach (var (id, account) in therapists) await PaidOnceAWeek(stage, id, account, earned[id]);
        await stage.AgreesWithStripe([.. earned.Keys]);
        Seeds.Note(log, $"  {Workers} workers, {Therapists} therapists, {Weeks} weeks, {earned.Values.Sum(weeks => weeks.Sum())} cents");
    }

    private static async Task<List<(int Id, string Account)>> Join(PayoutStage stage)
    {
        var joined = new List<(int, string)>();
        for (var i = 0; i < Therapists; i++)
        {
            var account = await HostedPages.OnboardedAccount(stage.Stripe, stage.Portal.SandboxUrl);
            var therapist = Therapist.Join(1_000 + i, new TherapistProfile($"Therapist {i}", "", "", "", "UTC"), stage.Now).Value;
            therapist.Connect(account, stage.Now);
            therapist.AccountChanged(new ConnectFacts(true, true, true, [], null, "US", "usd"), stage.Now, stage.Now);
            await stage.Portal.Get<Work>().Run(new Actor("test"), (db, _) => { db.Therapists.Add(therapist); return Task.CompletedTask; }, CancellationToken.None);
            joined.Add((therapist.Id, account));
        }

        return joined;
    }

    /// <summary>Other nodes: the same program on the same database, without a door of their own, so that none of them may fetch missed events.</summary>
    private static async Task<List<WebApplication>> Start(PayoutStage stage)
    {
        var workers = new List<WebApplication>();
        for (var i = 0; i < Workers; i++)
        {
            var worker = Program.Build([
                "--environment=Development", $"--contentRoot={TestPortal.RepositoryRoot()}", "--urls=http://127.0.0.1:0", $"--Data:Directory={stage.Portal.Folder}",
                "--Demo:Enabled=false", "--Verification:Nightly=false", "--Reconciliation:Nightly=false", "--EventSweep:Every=00:00:00",
                $"--Stripe:SandboxAddress={stage.Portal.SandboxUrl}", "--Logging:LogLevel:Default=Warning"], SchemaWatch.Watch)!;
            await worker.Services.GetRequiredService<LocalSandbox>().Start(stage.Portal.SandboxUrl, CancellationToken.None);
            workers.Add(worker);
        }

        return workers;
    }

    private static async Task Earn(PayoutStage stage, Dictionary<int, List<long>> earned, Random dice)
    {
        foreach (var (id, weeks) in earned)
        {
            weeks.Add(dice.Next(10_000, 30_000));
            await stage.Earn(id, weeks[^1]);
        }
    }

    /// <summary>The run's hour has come; all workers go at it until it is finished.</summary>
    private static async Task Friday(PayoutStage stage, List<WebApplication> workers)
    {
        var at = PayoutRule.NextRunAt(stage.Portal.Get<MoneyRules>(), stage.Now).AddMinutes(1);
        var week = PayoutRule.WeekKey(stage.Portal.Get<MoneyRules>(), at);
        for (var rounds = 0; rounds < 30; rounds++)
        {
            await stage.Portal.Get<SandboxControl>().MoveTo(at.AddMinutes(2 * rounds), CancellationToken.None);
            await stage.Portal.Clock.Follow(CancellationToken.None);
            foreach (var worker in workers) await worker.Services.GetRequiredService<ClockDriver>().Follow(CancellationToken.None);
            await Task.WhenAll(workers.Select(worker => Task.Run(() => worker.Services.GetRequiredService<RunDue>().Handle(CancellationToken.None))));
            await using var db = stage.Portal.Db();
            if (await db.PayoutRuns.AnyAsync(run => run.WeekKey == week && run.Status == PayoutRunStatus.Finished)) break;
        }

        // Everything that the week's payouts told arrives before the next week.
        await stage.Portal.Settle();
    }

    private static async Task PaidOnceAWeek(PayoutStage stage, int therapistId, string account, List<long> earned)
    {
        var items = await stage.Items(therapistId);
        Assert.Equal(earned, items.Select(item => item.PayoutCents));
        Assert.All(items, item => Assert.True(item.Status == PayoutItemStatus.PaidOut, $"{item.Id} {item.Status} {item.FailureReason}"));
        Assert.Equal(earned, (await stage.BankPayouts(therapistId)).Select(payout => payout.AmountCents));
        var atStripe = new List<long>();
        await foreach (var payout in new PayoutService(stage.Stripe).ListAutoPagingAsync(new PayoutListOptions { Limit = 100 }, new RequestOptions { StripeAccount = account }))
            atStripe.Insert(0, payout.Amount);
        Assert.Equal(earned, atStripe);
        Assert.Equal(0, await stage.Portal.Balance($"{AccountCode.PayableTherapist(therapistId).Value}"));
    }
}
