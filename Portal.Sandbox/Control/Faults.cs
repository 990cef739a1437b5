namespace Portal.Sandbox.Control;

/// <summary>Faults asked for by `POST /_sandbox/faults`; the same seed and the same order of requests give the same faults.</summary>
internal sealed class Faults
{
    private const int ReorderMilliseconds = 400;
    private readonly Lock _lock = new();
    private FaultPlan _plan = new();
    private Random _dice = new(1);
    private List<NextFault> _next = [];

    public Traffic Traffic { get; } = new();

    public FaultPlan Plan
    {
        get
        {
            lock (_lock) return _plan with { Next = [.. _next] };
        }
        set
        {
            Traffic.Begin(value.CallsPerSecond);
            lock (_lock) (_plan, _dice, _next) = (value, NewDice(value.Seed), [.. value.Next]);
        }
    }

    public RequestFault FateOfWrite(string path)
    {
        lock (_lock)
        {
            var delay = Hits(_plan.Latency) ? _plan.LatencyMs : 0;
            if (TakeNext(path) is { } next)
                return new RequestFault(next.Fault, delay, next.Fault == FaultKind.Hold ? next.Ms : 0);
            var kind = Hits(_plan.RateLimited) ? FaultKind.RateLimited
                : Hits(_plan.ErrorBefore) ? FaultKind.ErrorBefore
                : Hits(_plan.ErrorAfter) ? FaultKind.ErrorAfter
                : Hits(_plan.LostResponse) ? FaultKind.LostResponse
                : FaultKind.None;
            return new RequestFault(kind, delay);
        }
    }

    public WebhookFault FateOfWebhook()
    {
        lock (_lock)
        {
            var delay = Hits(_plan.WebhookDelay) ? _plan.WebhookDelayMs : 0;
            if (Hits(_plan.WebhookReorder)) delay += _dice.Next(ReorderMilliseconds);
            return new WebhookFault(Hits(_plan.WebhookDrop), Hits(_plan.WebhookDuplicate) ? 2 : 1, delay);
        }
    }

    /// <summary>Latency is the only fault of a read.</summary>
    public Task BeforeRead(CancellationToken cancellation)
    {
        int delay;
        lock (_lock) delay = Hits(_plan.Latency) ? _plan.LatencyMs : 0;
        return delay > 0 ? Task.Delay(delay, cancellation) : Task.CompletedTask;
    }

    private NextFault? TakeNext(string path)
    {
        var index = _next.FindIndex(fault => path.StartsWith(fault.Path, StringComparison.Ordinal));
        if (index < 0) return null;
        var fault = _next[index];
        if (fault.Times > 1) _next[index] = fault with { Times = fault.Times - 1 };
        else _next.RemoveAt(index);
        return fault;
    }

    private bool Hits(double rate) => rate > 0 && _dice.NextDouble() < rate;

#pragma warning disable CA5394 // Repeatable by seed is what a fault needs; nothing secret depends on it.
    private static Random NewDice(int seed) => new(seed);
#pragma warning restore CA5394
}
