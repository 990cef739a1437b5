namespace Portal.Data;

/// <summary>
/// The one writer's turn on SQLite, first come first served. The provider would otherwise sleep on BUSY, and a sleeping writer starves.
/// The inbox shares it with every use case.
/// </summary>
public sealed class WriteLane : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private long turns;

    /// <summary>How many turns have been taken; so that whoever follows the writers sees whether one wrote.</summary>
    public long Turns => Interlocked.Read(ref turns);

    /// <summary>Waits for the turn; dispose the answer to hand it on.</summary>
    public async Task<IDisposable> Enter(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        Interlocked.Increment(ref turns);
        return new Turn(turn);
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? held = turn;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
