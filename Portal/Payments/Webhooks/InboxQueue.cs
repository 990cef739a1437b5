namespace Portal.Payments.Webhooks;

/// <summary>
/// Received events on their way to the writer's thread. That thread waits without spinning: on a machine with few cores, a waiting
/// thread that spins takes its time from the requests it waits for.
/// </summary>
internal sealed class InboxQueue
{
    private const int Most = 4096;
    private readonly object gate = new();
    private List<WaitingEvent> waiting = [];
    private List<WaitingEvent> spare = [];
    private bool closed;

    /// <summary>Adds one; false when there are too many already, or nothing is stored any more.</summary>
    public bool TryAdd(WaitingEvent added)
    {
        lock (gate)
        {
            if (closed || waiting.Count >= Most) return false;
            waiting.Add(added);
            if (waiting.Count == 1) Monitor.Pulse(gate);
            return true;
        }
    }

    /// <summary>Blocks until there is something; false once the queue is closed.</summary>
    public bool Wait()
    {
        lock (gate)
        {
            while (waiting.Count == 0 && !closed) Monitor.Wait(gate);
            return !closed;
        }
    }

    /// <summary>Everything that has gathered; for the one writer, until its next call.</summary>
    public IReadOnlyList<WaitingEvent> Take()
    {
        spare.Clear();
        lock (gate) (waiting, spare) = (spare, waiting);
        return spare;
    }

    /// <summary>Nothing is taken any more; <see cref="Wait"/> returns.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
            Monitor.PulseAll(gate);
        }
    }
}
