using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Portal.Payments.Webhooks;

/// <summary>
/// The <c>Stripe-Signature</c> header, <c>t=seconds,v1=hex[,v1=hex]</c>, checked against the bytes of the body as they came:
/// HMAC-SHA256 of <c>t.body</c> under the endpoint's whole secret. No copy, no string: this runs for everything anybody posts.
/// </summary>
public readonly ref struct SignatureHeader
{
    /// <summary>Seconds a signature stays acceptable, in both directions.</summary>
    public const long ToleranceSeconds = 300;

    /// <summary>Longest time stamp a header may bear, in characters.</summary>
    public const int LongestTimestamp = 20;

    private const int HashBytes = 32;
    private readonly ReadOnlySpan<char> header;

    private SignatureHeader(ReadOnlySpan<char> header, ReadOnlySpan<char> timestamp, long seconds)
    {
        this.header = header;
        Timestamp = timestamp;
        Seconds = seconds;
    }

    /// <summary>The time stamp as it stands in the signed text.</summary>
    public ReadOnlySpan<char> Timestamp { get; }

    /// <summary>When it was signed, in Unix seconds.</summary>
    public long Seconds { get; }

    /// <summary>Reads a header; false where it has no time stamp or no signature.</summary>
    public static bool TryRead(ReadOnlySpan<char> header, out SignatureHeader read)
    {
        read = default;
        ReadOnlySpan<char> timestamp = default;
        var signatures = 0;
        foreach (var part in header.Split(','))
        {
            var text = header[part].Trim();
            if (text.StartsWith("t=", StringComparison.Ordinal)) timestamp = text[2..];
            else if (text.StartsWith("v1=", StringComparison.Ordinal)) signatures++;
        }

        if (signatures == 0 || timestamp.Length is 0 or > LongestTimestamp) return false;
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return false;
        read = new SignatureHeader(header, timestamp, seconds);
        return true;
    }

    /// <summary>Whether one of its signatures is that of <paramref name="signed"/> (<c>t.body</c>) under <paramref name="secret"/>.</summary>
    public bool Fits(string secret, ReadOnlySpan<byte> signed)
    {
        Span<byte> key = stackalloc byte[256];
        if (!Encoding.UTF8.TryGetBytes(secret, key, out var length)) return false;
        Span<byte> expected = stackalloc byte[HashBytes];
        HMACSHA256.HashData(key[..length], signed, expected);
        Span<byte> given = stackalloc byte[HashBytes];
        foreach (var part in header.Split(','))
        {
            var text = header[part].Trim();
            if (!text.StartsWith("v1=", StringComparison.Ordinal)) continue;
            if (Convert.FromHexString(text[3..], given, out _, out var written) == System.Buffers.OperationStatus.Done && written == HashBytes
                && CryptographicOperations.FixedTimeEquals(given, expected)) return true;
        }

        return false;
    }

    /// <summary>Whether it was signed within the tolerance of <paramref name="wallSeconds"/>.</summary>
    public bool IsFresh(long wallSeconds) => Seconds >= wallSeconds - ToleranceSeconds && Seconds <= wallSeconds + ToleranceSeconds;
}
