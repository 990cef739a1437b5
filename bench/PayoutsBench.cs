using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Domain.Payouts;
using Portal.Jobs;
using Portal.Payments.Calls;
using Portal.Payouts;
using Portal.Time;

namespace Bench;

/// <summary>
/// A payout run against a sandbox that takes 0.3 s for an answer and refuses an account's calls above 100 a second, held against the time its
/// calls take at the rate the portal allows itself.
/// </summary>
internal static class PayoutsBench
{
    private const int StripesLimit = 100;
    private const int LatencyMilliseconds = 300;

    private const int WarmUp = 40;

    /// <summary>The transfer, the look at what can be paid out, the bank payout.</summary>
    private const int CallsEach = 3;

    /// <summary>One run that pays so many therapists.</summary>
    public static async Task<IEnumerable<Figure>> Run(int therapists)
    {
        using var ours = new TempFolder();
        using var stripes = new TempFolder();
        await using var sandbox = await SandboxProcess.Start(stripes.Path);
        await using var portal = await PortalInProcess.Open(ours.Path, $"--Stripe:Platform:ApiBase={sandbox.Address}", $"--Stripe:CallsPerSecond={StripesLimit}");
        var filling = new PayoutsFilling(portal, sandbox.Address);
        // A small run of the week before, so that nothing is measured that a portal does once in its life.
        await filling.Fill(WarmUp);
        await Friday(portal, TimeSpan.FromDays(-7));
        await filling.Fill(therapists);
        await sandbox.Control("faults", string.Create(CultureInfo.InvariantCulture, $"{{\"calls_per_second\":{StripesLimit},\"latency\":1,\"latency_ms\":{LatencyMilliseconds}}}"));

        var seconds = await Friday(portal, TimeSpan.Zero);
        var calls = await sandbox.Calls();
        var rate = CallRate.Below(StripesLimit);
        await using var db = portal.Db();
        var paid = await db.PayoutItems.CountAsync(item => item.Status == PayoutItemStatus.PaidOut) - WarmUp;
        var (operations, entries) = (await db.StripeOperations.CountAsync(), await db.JournalEntries.CountAsync());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {paid} of {therapists} therapists paid by {calls.Calls} calls, most in a second {calls.MostInASecond}; rows: {operations} operations, {entries} entries"));
        return
        [
            Figure.NoMoreThan(string.Create(CultureInfo.InvariantCulture, $"run of {therapists}, to its calls at {rate.PerSecond} a second"), seconds, therapists * CallsEach / (double)rate.PerSecond, "s", 1.1),
            Figure.AtMost("calls refused with 429", calls.Refused, "", 0),
            Figure.Between("most calls in flight", calls.MostAtOnce, 30, 50),
            Figure.AtMost("therapists not paid", therapists - paid, "", 0),
        ];
    }

    /// <summary>Starts the run of a week and drives it as the tick does, to its end; the seconds it took.</summary>
    private static async Task<double> Friday(PortalInProcess portal, TimeSpan from)
    {
        BackgroundWork.Begin();
        var (runs, now, clock) = (portal.Get<IEnumerable<IDueWork>>().Single(work => work.Name == RunPayouts.WorkName), portal.Get<PortalClock>(), Stopwatch.StartNew());
        var run = (await portal.Get<StartPayoutRun>().Scheduled(now.Now + from, CancellationToken.None)).Value;
        while (clock.Elapsed < TimeSpan.FromMinutes(20))
        {
            await runs.Run(now.Now, CancellationToken.None);
            await using var db = portal.Db();
            if (await db.PayoutRuns.AnyAsync(stored => stored.Id == run && stored.Status == PayoutRunStatus.Finished)) break;
            // What Stripe refused or left open waits for its next try.
            await Task.Delay(500);
        }

        return clock.Elapsed.TotalSeconds;
    }
}
