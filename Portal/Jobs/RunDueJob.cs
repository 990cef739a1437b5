using Quartz;

namespace Portal.Jobs;

/// <summary>
/// The tick: asks for everything that is due. A tick that still waits for one kind of work doesn't keep the next from running the others,
/// so that as many may be under way as there are kinds, and one more.
/// </summary>
public sealed class RunDueJob(RunDue due) : IJob
{
    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        BackgroundWork.Begin();
        await due.Tick(cancellationToken);
    }
}
