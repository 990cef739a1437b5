namespace Portal.Payments.Calls;

/// <summary>
/// A token bucket: so many calls at once while it is full, and then so many a second, first come first served. A token is taken before it is
/// there and waited for, so nobody is turned away.
/// </summary>
/// <param name="perSecond">Tokens that come in a second.</param>
/// <param name="size">Most tokens it holds.</param>
/// <param name="wall">Real time.</param>
public sealed class TokenBucket(int perSecond, int size, TimeProvider wall)
{
    private readonly Lock gate = new();
    private readonly TimeSpan between = TimeSpan.FromSeconds(1) / perSecond;
    private readonly long began = wall.GetTimestamp();
    // When the bucket will be full again, counted from its beginning.
    private TimeSpan full;

    /// <summary>Takes a token; how long to wait until it is there.</summary>
    public TimeSpan Take()
    {
        lock (gate)
        {
            var now = wall.GetElapsedTime(began);
            full = (full > now ? full : now) + between;
            var wait = full - now - (between * size);
            return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
        }
    }

    /// <summary>Takes a token and waits until it is there.</summary>
    public Task Wait(CancellationToken ct) => Take() is var wait && wait > TimeSpan.Zero ? Task.Delay(wait, wall, ct) : Task.CompletedTask;
}
