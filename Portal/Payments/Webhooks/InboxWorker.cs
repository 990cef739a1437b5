using Portal.Time;

namespace Portal.Payments.Webhooks;

/// <summary>Works through stored events as they come, a few at a time.</summary>
public sealed partial class InboxWorker(ProcessEvents process, InboxSignal signal, ILogger<InboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
                if (!await Work(stoppingToken)) await signal.Wait(Idle, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: what is stored is taken up at the next start.
        }
    }

    /// <summary>Whether there was anything to do.</summary>
    private async Task<bool> Work(CancellationToken ct)
    {
        try
        {
            return await process.Handle(ct) > 0;
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            LogFault(logger, fault);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The inbox stumbled and goes on.")]
    private static partial void LogFault(ILogger logger, Exception fault);
}
