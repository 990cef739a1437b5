using Portal.Jobs;

namespace Portal.Payments.Webhooks;

/// <summary>
/// Works through stored events as they come, a few at a time. While so many come at once that they are stored in batches, storing goes first:
/// Stripe waits for its answer, and a stored event can wait. Then this works on a batch once a second.
/// </summary>
public sealed partial class InboxWorker(ProcessEvents process, Inbox inbox, InboxSignal signal, ILogger<InboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);
    private const int MostGlances = 20;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        BackgroundWork.Begin();
        try
        {
            while (true)
            {
                await LetStore(stoppingToken);
                if (!await Work(stoppingToken)) await signal.Wait(Idle, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: what is stored is taken up at the next start.
        }
    }

    private async Task LetStore(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Glance);
        for (var glances = 0; inbox.IsFlooded && glances < MostGlances; glances++) await timer.WaitForNextTickAsync(ct);
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
