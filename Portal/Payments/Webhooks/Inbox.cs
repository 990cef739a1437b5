using System.Threading.Channels;
using Portal.Data;
using Portal.Time;

namespace Portal.Payments.Webhooks;

/// <summary>
/// Stores received events durably before they are answered. One writer takes what has gathered and commits it as one batch
/// (group commit), in the same lane as every other writer.
/// </summary>
public sealed class Inbox(Writer writer, WriteLane lane, PortalClock clock, InboxSignal signal) : BackgroundService
{
    private const int LargestBatch = 512;
    private readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(4096) { SingleReader = true });

    /// <summary>Stores <paramref name="received"/>; answers once it is on disk. False when this event is stored already.</summary>
    public async Task<bool> Store(ReceivedEvent received, CancellationToken ct)
    {
        var waiting = new Waiting(received);
        if (!queue.Writer.TryWrite(waiting)) await queue.Writer.WriteAsync(waiting, ct);
        return await waiting.Stored.Task;
    }

    /// <summary>A thread of its own: it spends its time waiting for the disk, which no request should have to.</summary>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Factory.StartNew(() => Write(stoppingToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Write(CancellationToken ct)
    {
        using var storing = new StoreEvents(writer);
        var batch = new List<Waiting>(LargestBatch);
        try
        {
            while (queue.Reader.WaitToReadAsync(ct).AsTask().GetAwaiter().GetResult())
            {
                using (lane.Enter(ct).GetAwaiter().GetResult())
                {
                    while (batch.Count < LargestBatch && queue.Reader.TryRead(out var waiting)) batch.Add(waiting);
                    Commit(storing, batch);
                }

                batch.Clear();
                signal.Raise();
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // Stopping: whoever still waits gets no 200, and Stripe sends the event again.
            Refuse(ct);
        }
    }

    private void Commit(StoreEvents storing, List<Waiting> batch)
    {
        try
        {
            var stored = storing.Handle(batch.ConvertAll(waiting => waiting.Event), clock.Now);
            for (var i = 0; i < batch.Count; i++) batch[i].Stored.TrySetResult(stored[i]);
        }
        catch (Exception fault)
        {
            foreach (var waiting in batch) waiting.Stored.TrySetException(fault);
        }
    }

    private void Refuse(CancellationToken ct)
    {
        queue.Writer.TryComplete();
        while (queue.Reader.TryRead(out var waiting)) waiting.Stored.TrySetCanceled(ct);
    }

    private sealed record Waiting(ReceivedEvent Event)
    {
        public TaskCompletionSource<bool> Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
