using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Portal.Data;
using Portal.Domain;
using Portal.Jobs;
using Portal.Payments;
using Portal.Payments.Calls;
using Portal.People;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Payments;

/// <summary>How calls to Stripe share its limit, and where none may be made.</summary>
public sealed class StripeCallsTests(SharedPortal shared) : IClassFixture<SharedPortal>
{
    private static readonly CancellationToken None = CancellationToken.None;

    private TestPortal Portal => shared.Portal;

    [Fact]
    public async Task What_the_portal_does_by_itself_waits_for_its_turn_and_a_person_does_not()
    {
        var time = new StoppedTime();
        using var accounts = new StripeAccounts(new StripeOptions { CallsPerSecond = 5 }, time) { SandboxBase = Portal.SandboxUrl };
        var payouts = Enumerable.Range(0, 3).Select(_ => InBackground(accounts, StripeAccountName.Platform)).ToList();
        Assert.True(await Task.WhenAny(payouts) is { IsCompletedSuccessfully: true } first && payouts.Remove(first));
        await Call(accounts, StripeAccountName.Platform);
        Assert.All(payouts, payout => Assert.False(payout.IsCompleted));

        while (payouts.Exists(payout => !payout.IsCompleted))
        {
            time.Pass(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await Task.WhenAll(payouts);
    }

    [Fact]
    public async Task Each_account_has_its_own_limit()
    {
        using var accounts = new StripeAccounts(new StripeOptions { CallsPerSecond = 5 }, new StoppedTime()) { SandboxBase = Portal.SandboxUrl };
        await InBackground(accounts, StripeAccountName.Platform);
        await InBackground(accounts, StripeAccountName.Credits);
    }

    [Fact]
    public void In_no_second_are_more_calls_made_than_the_bucket_holds_and_gains() =>
        Law.Holds(Gen.Choose(1, 100).And(Gen.Choose(1, 25)).And(Gen.Choose(0, 400).ListOf()), drawn =>
        {
            var ((perSecond, size), pauses) = drawn;
            var time = new StoppedTime();
            var bucket = new TokenBucket(perSecond, size, time);
            var calls = new List<TimeSpan>();
            foreach (var pause in pauses)
            {
                time.Pass(TimeSpan.FromMilliseconds(pause / 4));
                calls.Add(TimeSpan.FromTicks(time.GetTimestamp()) + bucket.Take());
            }

            return calls.Zip(calls.Skip(1)).All(pair => pair.First <= pair.Second)
                && calls.All(call => calls.Count(other => other >= call && other < call + TimeSpan.FromSeconds(1)) <= perSecond + size);
        });

    [Theory]
    [InlineData("sk_test_1", null, 25)]
    [InlineData("sk_live_1", null, 100)]
    [InlineData("rk_live_1", null, 100)]
    [InlineData("sk_live_1", 40, 40)]
    [InlineData("sk_live_1", 0, null)]
    public void Stripes_limit_is_known_from_the_kind_of_key_and_can_be_set(string key, int? set, int? limit) =>
        Assert.Equal(limit, new StripeOptions { Platform = { SecretKey = key }, CallsPerSecond = set }.CallLimitOf(key));

    [Fact]
    public void The_sandbox_sets_no_limit_and_what_the_portal_does_by_itself_stays_below_Stripes()
    {
        Assert.Null(new StripeOptions().CallLimitOf("sk_test_platform"));
        Assert.Equal([20, 80], new[] { CallRate.StripesTestLimit, CallRate.StripesLiveLimit }.Select(limit => CallRate.Below(limit).PerSecond));
        foreach (var limit in Enumerable.Range(10, 991))
        {
            var rate = CallRate.Below(limit);
            Assert.InRange((rate.PerSecond + rate.AtOnce) * 10, 1, limit * 9);
        }

        Assert.Single(new StripeOptions { CallsPerSecond = -1 }.Problems(isProduction: false));
    }

    [Fact]
    public async Task Stripe_is_not_called_inside_a_database_transaction()
    {
        var accounts = Portal.Get<StripeAccounts>();
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Portal.Get<Work>().Run(new Actor("test"), (_, _) => Call(accounts, StripeAccountName.Platform), None));
        Assert.Contains("inside a database transaction", refused.Message, StringComparison.Ordinal);
        await Portal.Get<Work>().Run(new Actor("test"), (_, _) => Task.CompletedTask, None);
        await Call(accounts, StripeAccountName.Platform);
    }

    [Fact]
    public async Task Due_work_is_what_nobody_waits_for_and_what_a_person_asks_for_is_not()
    {
        var seen = new Seen();
        using var due = ActivatorUtilities.CreateInstance<RunDue>(Portal.Services, (IEnumerable<IDueWork>)[seen]);
        await new RunDueJob(due, Portal.Get<IHostApplicationLifetime>()).Execute(null!, None);
        Assert.True(seen.InBackground);
        await due.Handle(None);
        Assert.False(seen.InBackground);
        Assert.False(BackgroundWork.IsCurrent);
    }

    private sealed class Seen : IDueWork
    {
        public bool? InBackground { get; private set; }

        public string Name => "seen";

        public bool MovesMoney => false;

        public Task<DateTimeOffset?> NextDue(CancellationToken ct) => Task.FromResult<DateTimeOffset?>(null);

        public Task<int> Run(DateTimeOffset now, CancellationToken ct)
        {
            InBackground = BackgroundWork.IsCurrent;
            return Task.FromResult(1);
        }
    }

    private static async Task InBackground(StripeAccounts accounts, StripeAccountName account)
    {
        BackgroundWork.Begin();
        await Call(accounts, account);
    }

    private static Task<Balance> Call(StripeAccounts accounts, StripeAccountName account) => new BalanceService(accounts[account]).GetAsync(cancellationToken: None);
}
