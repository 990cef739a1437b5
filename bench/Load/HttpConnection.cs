using System.Net.Sockets;
using System.Text;

namespace Bench.Load;

/// <summary>One HTTP/1.1 connection that sends prepared bytes and waits for the whole answer; as little work as possible, it shares the cores with the server.</summary>
internal sealed class HttpConnection : IDisposable
{
    private static readonly byte[] HeadersEnd = "\r\n\r\n"u8.ToArray();
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[64 * 1024];

    public Task Connect(Uri address) => socket.ConnectAsync(address.Host, address.Port);

    /// <summary>Sends one request; the status answered.</summary>
    public async ValueTask<int> Send(ReadOnlyMemory<byte> request)
    {
        for (var sent = 0; sent < request.Length;) sent += await socket.SendAsync(request[sent..]);
        var (received, end) = (0, -1);
        while (end < 0)
        {
            received += await Receive(received);
            var headers = buffer.AsSpan(0, received).IndexOf(HeadersEnd);
            if (headers < 0) continue;
            end = headers + HeadersEnd.Length;
        }

        var status = (buffer[9] - '0') * 100 + (buffer[10] - '0') * 10 + buffer[11] - '0';
        if (LengthOf(buffer.AsSpan(0, end)) is { } length)
            while (received < end + length) received += await Receive(received);
        else
            while (!buffer.AsSpan(0, received).EndsWith("0\r\n\r\n"u8)) received += await Receive(received);
        return status;
    }

    /// <summary>The last answer, headers and body.</summary>
    public string Last(int length) => Encoding.UTF8.GetString(buffer, 0, Math.Min(length, buffer.Length));

    public void Dispose() => socket.Dispose();

    private async ValueTask<int> Receive(int at)
    {
        if (at == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var count = await socket.ReceiveAsync(buffer.AsMemory(at));
        return count > 0 ? count : throw new IOException("The server closed the connection.");
    }

    private static int? LengthOf(ReadOnlySpan<byte> headers)
    {
        var at = headers.IndexOf("Content-Length: "u8);
        if (at < 0) return null;
        var length = 0;
        for (var i = at + "Content-Length: ".Length; headers[i] != '\r'; i++) length = length * 10 + headers[i] - '0';
        return length;
    }
}
