namespace Portal.Time;

/// <summary>
/// The portal's own time: the machine's clock plus an offset that only the sandbox clock moves.
/// Registered as itself, never as <see cref="TimeProvider"/>: the framework keeps the system clock, or a moved clock would sign everyone out.
/// </summary>
public sealed class PortalClock : TimeProvider
{
    private long offsetTicks;

    /// <summary>How far the portal's time is from the machine's.</summary>
    public TimeSpan Offset
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref offsetTicks));
        set => Interlocked.Exchange(ref offsetTicks, value.Ticks);
    }

    /// <summary>Now, as UTC.</summary>
    public DateTimeOffset Now => GetUtcNow();

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Offset;
}
