using Portal.Data;
using Portal.Time;

namespace Portal.Payments.Webhooks;

/// <summary>
/// Stores received events durably before they are answered. One writer takes what has gathered and commits it as one batch
/// (group commit), in the same lane as every other writer.
/// </summary>
public sealed class Inbox(Writer writer, WriteLane lane, KnownEventTypes types, PortalClock clock, InboxSignal signal) : BackgroundService
{
    private const int FloodBatch = 8;
    private const int FloodMilliseconds = 100;
    private readonly InboxQueue queue = new();
    private long lastLargeBatch = long.MinValue / 2;

    /// <summary>Whether events come faster than they could be committed one by one, now or a moment ago.</summary>
    public bool IsFlooded => Environment.TickCount64 - Interlocked.Read(ref lastLargeBatch) < FloodMilliseconds;

    /// <summary>Stores <paramref name="received"/>; answers once it is on disk. False when this event is stored already.</summary>
    /// <exception cref="InvalidOperationException">Too many wait, or the portal stops: the sender is to try again later.</exception>
    public Task<bool> Store(ReceivedEvent received, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var waiting = new WaitingEvent(received);
        return queue.TryAdd(waiting) ? waiting.Stored.Task : throw new InvalidOperationException("The inbox takes nothing at the moment.");
    }

    /// <summary>A thread of its own: it spends its time waiting for the disk, which no request should have to.</summary>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Factory.StartNew(() => Write(stoppingToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Write(CancellationToken ct)
    {
        using var closing = ct.Register(queue.Close);
        var storing = new StoreEvents(writer, types);
        try
        {
            while (queue.Wait())
                using (lane.Enter(ct).GetAwaiter().GetResult())
                    Store(storing, queue.Take());
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // Stopping while another writer has the turn.
        }

        // Whoever still waits gets no 200, and Stripe sends the event again.
        foreach (var waiting in queue.Take()) waiting.Stored.TrySetCanceled(ct);
    }

    private void Store(StoreEvents storing, IReadOnlyList<WaitingEvent> batch)
    {
        try
        {
            var stored = storing.Handle(batch, clock.Now);
            if (batch.Count >= FloodBatch) Interlocked.Exchange(ref lastLargeBatch, Environment.TickCount64);
            if (batch.Any(waiting => types.Has(waiting.Event.Type))) signal.Raise();
            for (var i = 0; i < batch.Count; i++) batch[i].Stored.TrySetResult(stored[i]);
        }
        catch (Exception fault)
        {
            foreach (var waiting in batch) waiting.Stored.TrySetException(fault);
        }
    }
}
