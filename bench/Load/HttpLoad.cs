using System.Diagnostics;

namespace Bench.Load;

/// <summary>Sends prepared requests over several connections: as fast as they are answered, or at a fixed rate.</summary>
internal static class HttpLoad
{
    /// <summary>Sends requests 0 to <paramref name="count"/>, each connection its next one when its last is answered. Every answer must be 200.</summary>
    public static Task<LoadResult> Run(Uri address, int connections, int count, Func<int, ReadOnlyMemory<byte>> request) =>
        Run(address, connections, count, request, perSecond: null);

    /// <summary>Sends them at a fixed rate whatever the server does; each one's time counts from when it was due.</summary>
    public static Task<LoadResult> Paced(Uri address, int connections, int count, int perSecond, Func<int, ReadOnlyMemory<byte>> request) =>
        Run(address, connections, count, request, perSecond);

    private static async Task<LoadResult> Run(Uri address, int connections, int count, Func<int, ReadOnlyMemory<byte>> request, int? perSecond)
    {
        var open = new HttpConnection[connections];
        try
        {
            for (var i = 0; i < connections; i++)
            {
                open[i] = new HttpConnection();
                await open[i].Connect(address);
            }

            var milliseconds = new double[count];
            var next = -1;
            var clock = Stopwatch.StartNew();
            await Task.WhenAll(open.Select(connection => Task.Run(async () =>
            {
                for (var n = Interlocked.Increment(ref next); n < count; n = Interlocked.Increment(ref next))
                {
                    var due = perSecond is { } rate ? n * 1000.0 / rate : clock.Elapsed.TotalMilliseconds;
                    if (due - clock.Elapsed.TotalMilliseconds is > 1 and var early) await Task.Delay((int)early);

                    var status = await connection.Send(request(n));
                    milliseconds[n] = Math.Max(0, clock.Elapsed.TotalMilliseconds - due);
                    if (status != 200) throw new InvalidOperationException($"Request {n} was answered {status}: {connection.Last(400)}");
                }
            })));
            return new LoadResult(count, clock.Elapsed.TotalSeconds, milliseconds);
        }
        finally
        {
            foreach (var connection in open) connection?.Dispose();
        }
    }
}
