using Portal.Ledger.Holds;
using Portal.Time;

namespace Portal.Jobs;

/// <summary>What one kind of due work did.</summary>
/// <param name="Name">The work's name.</param>
/// <param name="Done">How many things were done.</param>
public sealed record DueReport(string Name, int Done);

/// <summary>
/// Runs everything that is due by the portal's clock. In this process a kind of work runs once at a time; across nodes each row is won by one
/// update. What moves money stands still while a money hold is in force.
/// </summary>
public sealed partial class RunDue(IEnumerable<IDueWork> work, MoneyHolds holds, PortalClock clock, ILogger<RunDue> logger) : IDisposable
{
    private readonly Turn[] turns = [.. work.Select(due => new Turn(due, new SemaphoreSlim(1, 1)))];

    /// <summary>
    /// Runs every kind that is not at work already, side by side, so that a call which Stripe leaves hanging holds up its own kind only;
    /// ends when those it started have ended.
    /// </summary>
    public Task Tick(CancellationToken ct) => Task.WhenAll(turns.Select(turn => Task.Run(() => RunIfFree(turn, ct), CancellationToken.None)));

    /// <summary>
    /// Runs what is due now, one kind after another in a fixed order and with no tick beside it, so that a moved clock always tells the same;
    /// what each kind did.
    /// </summary>
    public async Task<IReadOnlyList<DueReport>> Handle(CancellationToken ct)
    {
        var taken = 0;
        try
        {
            for (; taken < turns.Length; taken++) await turns[taken].Gate.WaitAsync(ct);
            var reports = new List<DueReport>();
            foreach (var turn in turns)
                if (await RunOne(turn.Work, ct) is { } done) reports.Add(new DueReport(turn.Work.Name, done));
            return reports;
        }
        finally
        {
            foreach (var turn in turns.Take(taken)) turn.Gate.Release();
        }
    }

    /// <summary>When something is due next (UTC); null when nothing waits.</summary>
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        DateTimeOffset? next = null;
        var held = await holds.IsHeld(ct);
        foreach (var turn in turns)
            if (!(held && turn.Work.MovesMoney) && await turn.Work.NextDue(ct) is { } at && (next is null || at < next)) next = at;
        return next;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var turn in turns) turn.Gate.Dispose();
    }

    private async Task RunIfFree(Turn turn, CancellationToken ct)
    {
        if (!await turn.Gate.WaitAsync(TimeSpan.Zero, ct)) return;
        try
        {
            await RunOne(turn.Work, ct);
        }
        finally
        {
            turn.Gate.Release();
        }
    }

    /// <summary>How many things it did; null where it stands still.</summary>
    private async Task<int?> RunOne(IDueWork due, CancellationToken ct)
    {
        try
        {
            return due.MovesMoney && await holds.IsHeld(ct) ? null : await due.Run(clock.Now, ct);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            // One kind of work that fails must not keep the others from running.
            LogFailed(logger, due.Name, fault);
            return 0;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Due work {Name} failed")]
    private static partial void LogFailed(ILogger logger, string name, Exception fault);

    /// <summary>A kind of work, and its gate that lets one run in.</summary>
    private sealed record Turn(IDueWork Work, SemaphoreSlim Gate);
}
