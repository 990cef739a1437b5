using Portal.Time;

namespace Portal.Payments.Webhooks;

/// <summary>Works through stored events as they come, a few at a time.</summary>
public sealed partial class InboxWorker(ProcessEvents process, InboxSignal signal, ILogger<InboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await process.Handle(stoppingToken) == 0) await signal.Wait(Idle, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                LogFault(logger, fault);
                await signal.Wait(Idle, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The inbox stumbled and goes on.")]
    private static partial void LogFault(ILogger logger, Exception fault);
}
