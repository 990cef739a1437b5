using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Jobs;
using Portal.People;
using Portal.Time;

namespace Portal.Payments.LocalStripe;

/// <summary>
/// Moves the clock in the background for an administrator, and says what happened. Development with the sandbox only: elsewhere time
/// can't be moved, and <see cref="IsPossible"/> is false.
/// </summary>
public sealed partial class MoveClock(
    IHostEnvironment environment, IHostApplicationLifetime lifetime, IDbContextFactory<PortalDb> factory, RunDue due, PortalClock clock,
    ILogger<MoveClock> logger, ClockDriver? driver = null, SandboxControl? sandbox = null)
{
    private readonly Lock gate = new();

    /// <summary>The longest a clock is moved at once.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(31);

    /// <summary>Whether time can be moved at all.</summary>
    public bool IsPossible => driver is not null && environment.IsDevelopment();

    /// <summary>The move under way, or the last one; null before the first.</summary>
    public ClockRun? Run { get; private set; }

    /// <summary>Now, by the portal's clock (UTC).</summary>
    public DateTimeOffset Now => clock.Now;

    /// <summary>When something happens next, here or at Stripe (UTC); null when nothing waits.</summary>
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        var theirs = sandbox is null ? null : (await sandbox.Clock(ct)).NextDue;
        var ours = await due.NextDue(ct);
        return theirs is null || ours < theirs ? ours : theirs;
    }

    /// <summary>Starts to move the clock forward; answers at once. Only one move at a time.</summary>
    public async Task<Result> Handle(TimeSpan span, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only an administrator can move the clock.");
        if (!IsPossible) return Result.Refuse("real_time", "Time can only be moved in Development with the sandbox.");
        if (span <= TimeSpan.Zero || span > Longest) return Result.Refuse("span_out_of_range", "The clock can be moved forward by up to a month at once.");
        await using var db = await factory.CreateDbContextAsync(ct);
        var entries = await db.JournalEntries.MaxAsync(entry => (long?)entry.Id, ct) ?? 0;
        var events = await db.WebhookEvents.MaxAsync(evt => (long?)evt.Id, ct) ?? 0;
        lock (gate)
        {
            if (Run is { Finished: false }) return Result.Refuse("clock_is_moving", "The clock is being moved already; wait until it has arrived.");
            Run = new ClockRun(clock.Now, clock.Now + span, entries, events);
        }

        _ = Task.Run(() => Go(span, lifetime.ApplicationStopping), CancellationToken.None);
        return Result.Done;
    }

    private async Task Go(TimeSpan span, CancellationToken ct)
    {
        try
        {
            var report = await driver!.Advance(span, ct);
            Run = Run! with { Finished = true, Done = new Dictionary<string, int>(report.Done) };
        }
        catch (Exception fault)
        {
            LogStopped(logger, fault);
            Run = Run! with { Finished = true, Fault = "It stopped on the way. What had happened until then stands; move it again to go on." };
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Moving the clock stopped")]
    private static partial void LogStopped(ILogger logger, Exception fault);
}
