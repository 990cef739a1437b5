using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Jobs;
using Portal.Payments.Calls;
using Portal.People;
using Portal.Time;

namespace Portal.Payments.Operations;

/// <summary>Finishes what a crash or a lost answer left between an intent and its result.</summary>
public sealed partial class SweepOperations(
    IDbContextFactory<PortalDb> factory, OperationsLog operations, Work work, PortalClock clock, ILogger<SweepOperations> logger) : IDueWork
{
    private static readonly OperationState[] Open = [OperationState.Pending, OperationState.Unknown, OperationState.Sent];

    /// <summary>At the start of the only process there is: what an earlier one had on its way is nobody's now.</summary>
    public Task TakeOver(CancellationToken ct) => work.Run(Actor.Due(Name), async (db, _) =>
    {
        await foreach (var operation in db.StripeOperations.Where(op => op.State == OperationState.Sent).AsAsyncEnumerable().WithCancellation(ct))
            operation.Interrupted(clock.Now);
    }, ct);

    /// <inheritdoc />
    public string Name => "operations";

    /// <summary>The log itself holds back what moves money.</summary>
    public bool MovesMoney => false;

    /// <inheritdoc />
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.StripeOperations.Where(op => Open.Contains(op.State))
            .Select(op => (DateTimeOffset?)(op.LeaseUntil ?? op.NextAttemptAt)).OrderBy(at => at).FirstOrDefaultAsync(ct);
    }

    /// <inheritdoc />
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var due = await db.StripeOperations
            .Where(op => (op.State == OperationState.Sent && op.LeaseUntil <= now)
                || ((op.State == OperationState.Pending || op.State == OperationState.Unknown) && op.NextAttemptAt <= now))
            .OrderBy(op => op.NextAttemptAt).Select(op => op.Key).Take(200).ToListAsync(ct);
        // A call that Stripe leaves waiting holds up a part of the sweep only.
        var options = new ParallelOptions { MaxDegreeOfParallelism = CallRate.SideBySide, CancellationToken = ct };
        await Parallel.ForEachAsync(due, options, async (key, token) => await One(key, token));
        return due.Count;
    }

    /// <summary>One operation whose end can't be recorded must not keep the others waiting; the log has put off its next try.</summary>
    private async Task One(string key, CancellationToken ct)
    {
        try
        {
            await operations.Execute(key, ct);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            LogFailed(logger, key, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The end of Stripe operation {Key} could not be recorded")]
    private static partial void LogFailed(ILogger logger, string key, Exception fault);
}
