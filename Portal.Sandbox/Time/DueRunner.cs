using Portal.Sandbox.Resources.TestClocks;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Time;

/// <summary>Runs planned work (renewals, trial ends, releases of funds) in order of time when the clock passes it, each in its own transaction.</summary>
internal sealed class DueRunner(Engine engine) : IAsyncDisposable
{
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private Task _loop = Task.CompletedTask;

    public void Start() => _loop = Task.Run(Loop);

    public void Wake()
    {
        if (_wake.CurrentCount > 0) return;
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // Another thread woke it in the same moment.
        }
    }

    /// <summary>Moves the sandbox's clock to <paramref name="target"/> (unix seconds), stopping at each planned moment on the way; how many ran.</summary>
    public async Task<int> AdvanceTo(long target, CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            var ran = await RunUntil("", target, moveClock: true, cancellation);
            if (engine.Clock.Now < target) engine.Clock.MoveTo(target);
            await engine.Store.Write(Saved, cancellation);
            engine.Dispatcher.Wake();
            return ran;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>The next planned moment of the sandbox's own time, webhooks' later attempts included.</summary>
    public (long At, string Kind)? Next() => engine.Store.Read(database =>
    {
        var planned = database.Rows("SELECT at, kind FROM due WHERE clock = '' ORDER BY at, seq LIMIT 1", r => (At: r.GetInt64(0), Kind: r.GetString(1)));
        var retry = database.Value<long?>("SELECT min(next_at) FROM deliveries WHERE state = 'open' AND next_at > @0", engine.Clock.NowMilliseconds);
        var retryAt = retry is null ? (long?)null : (retry.Value / 1000) + 1;
        if (planned.Count == 0) return retryAt is null ? null : (retryAt.Value, "webhook_retry");
        return retryAt < planned[0].At ? (retryAt.Value, "webhook_retry") : ((long, string)?)planned[0];
    });

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        _stop.Dispose();
        _wake.Dispose();
        _oneAtATime.Dispose();
    }

    private async Task Loop()
    {
        try
        {
            while (true)
            {
                await _oneAtATime.WaitAsync(_stop.Token);
                try
                {
                    await RunUntil("", engine.Clock.Now, moveClock: false, _stop.Token);
                }
                finally
                {
                    _oneAtATime.Release();
                }
                await _wake.WaitAsync(TimeSpan.FromMilliseconds(500), _stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops; what is planned stays in the store.
        }
    }

    private async Task<int> RunUntil(string clock, long until, bool moveClock, CancellationToken cancellation)
    {
        for (var ran = 0; ; ran++)
        {
            if (First(clock, until) is not { } item) return ran;
            if (moveClock && engine.Clock.Now < item.At) engine.Clock.MoveTo(item.At);
            try
            {
                if (item.Kind == TestClocks.AdvanceDue) await AdvanceTestClock(item, cancellation);
                else await engine.Write(work => RunItem(work, item), cancellation, at: item.At);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // One broken plan must not stop time for everybody else.
                await Console.Error.WriteLineAsync($"{item.Kind} {item.Object}: {error}");
                await engine.Store.Write(database => database.Run("DELETE FROM due WHERE seq = @0", item.Seq), cancellation);
            }
        }
    }

    /// <summary>A test clock is the same machine with a time of its own.</summary>
    private async Task AdvanceTestClock(Planned item, CancellationToken cancellation)
    {
        if (engine.Read(work => TestClocks.Target(work.Find(item.Account, item.Object))) is { } target)
        {
            await RunUntil(item.Object, target, moveClock: false, cancellation);
            await engine.Write(work =>
            {
                TestClocks.Arrive(work.In(item.Account), item.Object, target);
                return true;
            }, cancellation, at: target);
        }
        await engine.Store.Write(database => database.Run("DELETE FROM due WHERE seq = @0", item.Seq), cancellation);
    }

    private Planned? First(string clock, long until) => engine.Store.Read(database => database.Rows(
        "SELECT seq, at, account, kind, object FROM due WHERE clock = @0 AND at <= @1 ORDER BY at, seq LIMIT 1",
        r => new Planned(r.GetInt64(0), r.GetInt64(1), r.GetString(2), r.GetString(3), r.GetString(4)), clock, until)).FirstOrDefault();

    private bool RunItem(Work work, Planned item)
    {
        // Kept with each step: a process that dies on the way must not find itself before what it has already done.
        ClockSetting.Save(work.Database, engine.Clock.OffsetMilliseconds);
        // Somebody may have changed the plan since it was read.
        if (work.Database.Run("DELETE FROM due WHERE seq = @0", item.Seq) == 0) return false;
        if (engine.Table.DueWork.TryGetValue(item.Kind, out var behaviour)) behaviour(work.In(item.Account), item.Object);
        return true;
    }

    private int Saved(Database database)
    {
        ClockSetting.Save(database, engine.Clock.OffsetMilliseconds);
        return 0;
    }

    private sealed record Planned(long Seq, long At, string Account, string Kind, string Object);
}
