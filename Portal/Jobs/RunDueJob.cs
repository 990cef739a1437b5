using Quartz;

namespace Portal.Jobs;

/// <summary>
/// The tick: asks for everything that is due. A tick that still waits for one kind of work doesn't keep the next from running the others,
/// so that as many may be under way as there are kinds, and one more. When the portal stops, what is under way has some seconds to end.
/// </summary>
public sealed class RunDueJob(RunDue due, IHostApplicationLifetime lifetime) : IJob
{
    private static readonly TimeSpan AtTheEnd = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        BackgroundWork.Begin();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var stopping = lifetime.ApplicationStopping.Register(() => patience.CancelAfter(AtTheEnd));
        try
        {
            await due.Tick(patience.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            // The next start goes on where this one was cut off, as after a crash.
        }
    }
}
