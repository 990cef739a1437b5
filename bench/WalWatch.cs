namespace Bench;

/// <summary>Watches how large a write-ahead log grows.</summary>
internal sealed class WalWatch : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task watching;
    private long peak;

    public WalWatch(string file) => watching = Task.Run(() => Watch(file));

    /// <summary>The largest seen.</summary>
    public double PeakMegabytes => Interlocked.Read(ref peak) / 1024.0 / 1024.0;

    public void Dispose()
    {
        stop.Cancel();
        watching.Wait();
        stop.Dispose();
    }

    private async Task Watch(string file)
    {
        while (!stop.IsCancellationRequested)
        {
            var now = new FileInfo(file) is { Exists: true } info ? info.Length : 0;
            if (now > Interlocked.Read(ref peak)) Interlocked.Exchange(ref peak, now);
            await Task.Delay(5, CancellationToken.None);
        }
    }
}
