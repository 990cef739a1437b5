namespace Portal.Sandbox.Time;

/// <summary>The sandbox's time: the wall clock plus an offset that only a person (or a test) moves.</summary>
internal sealed class SandboxClock(TimeProvider wall)
{
    private long _offsetMilliseconds;

    public long OffsetMilliseconds
    {
        get => Interlocked.Read(ref _offsetMilliseconds);
        set => Interlocked.Exchange(ref _offsetMilliseconds, value);
    }

    /// <summary>Unix milliseconds.</summary>
    public long NowMilliseconds => WallMilliseconds + OffsetMilliseconds;

    /// <summary>Unix seconds, as objects bear them.</summary>
    public long Now => NowMilliseconds / 1000;

    /// <summary>Unix seconds of the real clock: a signature's `t`, which a verifier compares with its own clock.</summary>
    public long WallNow => WallMilliseconds / 1000;

    private long WallMilliseconds => wall.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Moves so that the time is now <paramref name="seconds"/> (unix).</summary>
    public void MoveTo(long seconds) => OffsetMilliseconds = checked((seconds * 1000) - WallMilliseconds);
}
