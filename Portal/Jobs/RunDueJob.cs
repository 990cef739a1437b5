using Quartz;

namespace Portal.Jobs;

/// <summary>The tick: asks for everything that is due.</summary>
[DisallowConcurrentExecution]
public sealed class RunDueJob(RunDue due) : IJob
{
    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        BackgroundWork.Begin();
        await due.Handle(cancellationToken);
    }
}
