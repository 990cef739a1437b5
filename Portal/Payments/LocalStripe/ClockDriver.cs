using Portal.Jobs;
using Portal.Payments.Webhooks;
using Portal.Time;

namespace Portal.Payments.LocalStripe;

/// <summary>
/// Moves the sandbox's clock and the portal's in lock-step: to the next moment anything is due in either, lets deliveries, inbox and
/// operations run empty, runs what is due, and again, until the target. Development with the sandbox only.
/// </summary>
public sealed class ClockDriver(SandboxControl sandbox, PortalClock clock, RunDue due, ProcessEvents inbox, TimeProvider wall) : IDisposable
{
    private static readonly TimeSpan SmallestStep = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>Takes the sandbox's time over, at start.</summary>
    public async Task Follow(CancellationToken ct) => clock.Offset = (await sandbox.Clock(ct)).Offset;

    /// <summary>Sets both clocks; only while the sandbox is empty.</summary>
    public async Task Set(DateTimeOffset to, CancellationToken ct)
    {
        await sandbox.MoveTo(to, ct);
        await Follow(ct);
    }

    /// <summary>Moves both clocks forward by <paramref name="span"/> and lets everything happen on the way; what was done, by name.</summary>
    public async Task<ClockReport> Advance(TimeSpan span, CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            var report = new ClockReport(clock.Now, new SortedDictionary<string, int>(StringComparer.Ordinal));
            var target = clock.Now + span;
            await Settle(report, ct);
            while (await NextStop(target, ct) is { } stop)
            {
                // Real time runs on: a webhook may have come due after the last look and before this stop was found, and is not passed over.
                if (await sandbox.OpenDeliveries(ct) == 0 && await inbox.Fresh(ct) == 0) await Reach(stop, ct);
                await Settle(report, ct);
            }

            return report with { Until = clock.Now };
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Waits until deliveries and the inbox have run empty and nothing more is due at this moment.</summary>
    public async Task Settle(ClockReport report, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(report);
        var worked = true;
        while (worked)
        {
            await RunEmpty(report, ct);
            worked = false;
            foreach (var done in await due.Handle(ct))
            {
                if (done.Done == 0) continue;
                worked = true;
                report.Add(done.Name, done.Done);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => one.Dispose();

    private async Task RunEmpty(ClockReport report, CancellationToken ct)
    {
        while (true)
        {
            var handled = await inbox.Handle(ct);
            if (handled > 0) report.Add("events", handled);
            if (handled == 0 && await sandbox.OpenDeliveries(ct) == 0 && await inbox.Fresh(ct) == 0) return;
            if (handled == 0) await Task.Delay(TimeSpan.FromMilliseconds(5), wall, ct);
        }
    }

    /// <summary>Real time runs on meanwhile: a stop that has been reached by itself needs no move, and there is none back.</summary>
    private async Task Reach(DateTimeOffset stop, CancellationToken ct)
    {
        try
        {
            await sandbox.MoveTo(stop, ct);
        }
        catch (HttpRequestException)
        {
            if ((await sandbox.Clock(ct)).Now < stop) throw;
        }

        await Follow(ct);
    }

    private async Task<DateTimeOffset?> NextStop(DateTimeOffset target, CancellationToken ct)
    {
        var now = clock.Now;
        if (now >= target) return null;
        var stop = target;
        if ((await sandbox.Clock(ct)).NextDue is { } theirs && theirs < stop) stop = theirs;
        if (await due.NextDue(ct) is { } ours && ours < stop) stop = ours;
        return stop > now ? stop : now + SmallestStep;
    }
}
