using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Stripe;

namespace Bench.Load;

/// <summary>Requests as Stripe would post them: events of 3 KB, each with an id and a signature of its own, made before anything is measured.</summary>
internal static class SignedRequests
{
    private const int BodyBytes = 3072;

    /// <summary>So many requests to a path, signed with a secret.</summary>
    public static IReadOnlyList<byte[]> Make(int count, string path, string secret) =>
        [.. Enumerable.Range(0, count).Select(_ => Make(path, secret))];

    private static byte[] Make(string path, string secret)
    {
        var body = Body();
        var time = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var head = $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n"
            + $"Stripe-Signature: t={time},v1={EventUtility.ComputeSignature(secret, time, body)}\r\n\r\n";
        return Encoding.UTF8.GetBytes(head + body);
    }

    /// <summary>Of a type that changes nothing here: what is measured is the way into the store.</summary>
    private static string Body()
    {
        var start = $$"""
            {"id":"evt_{{StripeLike()}}","object":"event","api_version":"{{StripeConfiguration.ApiVersion}}","created":{{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}},
            "type":"invoice.updated","livemode":false,"pending_webhooks":1,"request":{"id":"req_{{Random()[..14]}}","idempotency_key":"{{Random()}}"},
            "data":{"object":{"id":"in_{{StripeLike()}}","object":"invoice","email":"someone@example.test","balance":0,"metadata":{
            """;
        var text = new StringBuilder(start);
        for (var i = 0; text.Length < BodyBytes - 60; i++) text.Append(i == 0 ? "" : ",").Append($"\"key_{i}\":\"{Random()}\"");
        return text.Append("}},\"previous_attributes\":{\"balance\":100}}}").ToString();
    }

    /// <summary>As Stripe's ids are built: the time first, the account, and only then chance. Such ids lie beside each other in an index.</summary>
    private static string StripeLike()
    {
        const string letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        var (text, seconds) = (new char[5], DateTimeOffset.UtcNow.ToUnixTimeSeconds() - 1_300_000_000);
        for (var i = text.Length - 1; i >= 0; i--, seconds /= letters.Length) text[i] = letters[(int)(seconds % letters.Length)];
        return $"1{new string(text)}2eZvKYlo2C{Random()[..8]}";
    }

    private static string Random() => RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 24);
}
