using System.Diagnostics;
using Portal.Sandbox.Api;

namespace Portal.Sandbox.Control;

/// <summary>
/// The calls of all accounts: how many, how many at once, and the limit that was asked for. An account that has made so many in the last
/// second is refused its next one with a 429; what is refused doesn't count.
/// </summary>
internal sealed class Traffic
{
    private static readonly long Second = Stopwatch.Frequency;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<long>> _lastSecond = [];
    private int _limit;
    private int _atOnce;
    private TrafficCount _count = new(0, 0, 0, 0);

    public TrafficCount Count
    {
        get
        {
            lock (_lock) return _count;
        }
    }

    /// <summary>Counts anew.</summary>
    /// <param name="limit">Calls a second of each account; 0 for no limit.</param>
    public void Begin(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit, "calls_per_second");
        lock (_lock)
        {
            (_limit, _count) = (limit, new TrafficCount(0, 0, 0, 0));
            _lastSecond.Clear();
        }
    }

    /// <summary>Lets a call in until what it returns is disposed.</summary>
    /// <exception cref="ApiError">The account is at its limit.</exception>
    public IDisposable Enter(string key)
    {
        lock (_lock)
        {
            var inLastSecond = Recent(key);
            if (_limit > 0 && inLastSecond.Count >= _limit)
            {
                _count = _count with { Refused = _count.Refused + 1 };
                throw ApiError.TooMany();
            }
            inLastSecond.Enqueue(Stopwatch.GetTimestamp());
            _atOnce++;
            _count = new TrafficCount(_count.Calls + 1, _count.Refused, Math.Max(_count.MostAtOnce, _atOnce), Math.Max(_count.MostInASecond, inLastSecond.Count));
        }
        return new Call(this);
    }

    private Queue<long> Recent(string key)
    {
        if (!_lastSecond.TryGetValue(key, out var calls)) _lastSecond[key] = calls = new Queue<long>();
        var now = Stopwatch.GetTimestamp();
        while (calls.TryPeek(out var oldest) && now - oldest >= Second) calls.Dequeue();
        return calls;
    }

    private void Leave()
    {
        lock (_lock) _atOnce--;
    }

    private sealed class Call(Traffic traffic) : IDisposable
    {
        public void Dispose() => traffic.Leave();
    }
}
