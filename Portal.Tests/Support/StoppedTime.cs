namespace Portal.Tests.Support;

/// <summary>Real time that stands still until it is moved; who waits goes on when it passes.</summary>
internal sealed class StoppedTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Waiting> waiting = [];
    private TimeSpan now;

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override long GetTimestamp()
    {
        lock (gate) return now.Ticks;
    }

    /// <summary>Lets time pass.</summary>
    public void Pass(TimeSpan span)
    {
        List<Waiting> due;
        lock (gate)
        {
            now += span;
            due = waiting.FindAll(timer => timer.At <= now);
            waiting.RemoveAll(due.Contains);
        }

        foreach (var timer in due) timer.Fire();
    }

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            var timer = new Waiting(now + dueTime, () => callback(state));
            if (dueTime >= TimeSpan.Zero) waiting.Add(timer);
            return timer;
        }
    }

    private sealed record Waiting(TimeSpan At, Action Fire) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
