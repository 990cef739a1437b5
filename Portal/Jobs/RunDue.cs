using Portal.Ledger.Holds;
using Portal.Time;

namespace Portal.Jobs;

/// <summary>What one kind of due work did.</summary>
/// <param name="Name">The work's name.</param>
/// <param name="Done">How many things were done.</param>
public sealed record DueReport(string Name, int Done);

/// <summary>
/// Runs everything that is due by the portal's clock, once at a time in this process; across nodes each row is won by one update. What moves
/// money stands still while a money hold is in force.
/// </summary>
public sealed partial class RunDue(IEnumerable<IDueWork> work, MoneyHolds holds, PortalClock clock, ILogger<RunDue> logger) : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>Runs what is due now; what each kind of work did.</summary>
    public async Task<IReadOnlyList<DueReport>> Handle(CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            var reports = new List<DueReport>();
            foreach (var due in work)
                if (!due.MovesMoney || !await holds.IsHeld(ct)) reports.Add(new DueReport(due.Name, await RunOne(due, ct)));
            return reports;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>When something is due next (UTC); null when nothing waits.</summary>
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        DateTimeOffset? next = null;
        var held = await holds.IsHeld(ct);
        foreach (var due in work)
            if (!(held && due.MovesMoney) && await due.NextDue(ct) is { } at && (next is null || at < next)) next = at;
        return next;
    }

    /// <inheritdoc />
    public void Dispose() => one.Dispose();

    private async Task<int> RunOne(IDueWork due, CancellationToken ct)
    {
        try
        {
            return await due.Run(clock.Now, ct);
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
}
