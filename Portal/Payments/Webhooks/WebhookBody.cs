using System.Buffers;

namespace Portal.Payments.Webhooks;

/// <summary>
/// A request's body in one rented buffer, with room before it for the time stamp: what is signed (<c>t.body</c>) and what is stored
/// are both a part of it, and nothing is copied twice.
/// </summary>
public sealed class WebhookBody : IDisposable
{
    /// <summary>Most bytes a body may have.</summary>
    public const int Largest = 1024 * 1024;

    private const int Room = SignatureHeader.LongestTimestamp + 1;
    private const int FirstGuess = 8 * 1024;
    private byte[] buffer;
    private int length;

    private WebhookBody(int capacity) => buffer = ArrayPool<byte>.Shared.Rent(Room + capacity);

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Bytes => buffer.AsMemory(Room, length);

    /// <summary>Reads it to its end; null, with nothing kept, where it is larger than 1 MB.</summary>
    public static async ValueTask<WebhookBody?> Read(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > Largest) return null;
        var body = new WebhookBody((int?)request.ContentLength ?? FirstGuess);
        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(ct);
                var fits = body.Append(read.Buffer);
                request.BodyReader.AdvanceTo(read.Buffer.End);
                if (!fits)
                {
                    body.Dispose();
                    return null;
                }

                if (read.IsCompleted) return body;
            }
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <summary>What a signature with this time stamp is over.</summary>
    public ReadOnlySpan<byte> Signed(ReadOnlySpan<char> timestamp)
    {
        var start = Room - timestamp.Length - 1;
        for (var i = 0; i < timestamp.Length; i++) buffer[start + i] = (byte)timestamp[i];
        buffer[Room - 1] = (byte)'.';
        return buffer.AsSpan(start, timestamp.Length + 1 + length);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private bool Append(ReadOnlySequence<byte> more)
    {
        if (length + more.Length > Largest) return false;
        var needed = Room + length + (int)more.Length;
        if (needed > buffer.Length) Grow(Math.Max(needed, buffer.Length * 2));
        more.CopyTo(buffer.AsSpan(Room + length));
        length += (int)more.Length;
        return true;
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        buffer.AsSpan(0, Room + length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
