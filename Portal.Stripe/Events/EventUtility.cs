using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Stripe;

/// <summary>Reads webhook payloads and proves where they come from.</summary>
public static class EventUtility
{
    /// <summary>Seconds a signature stays acceptable, in both directions.</summary>
    public const int DefaultTimeTolerance = 300;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether events of a version can be read by this library.</summary>
    public static bool IsCompatibleApiVersion(string eventApiVersion) =>
        IsCompatibleApiVersion(StripeConfiguration.ApiVersion, eventApiVersion);

    /// <summary>Same release train; a preview train needs the very same version.</summary>
    public static bool IsCompatibleApiVersion(string sdkApiVersion, string eventApiVersion)
    {
        var ours = TrainOf(sdkApiVersion);
        var theirs = TrainOf(eventApiVersion);
        if (theirs is null)
            return false;
        return ours == "preview" || theirs == "preview" ? sdkApiVersion == eventApiVersion : ours == theirs;
    }

    /// <summary>Reads an event without looking at a signature.</summary>
    /// <exception cref="StripeException">The event is of another release train.</exception>
    public static Event ParseEvent(string json, bool throwOnApiVersionMismatch = true)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement, throwOnApiVersionMismatch);
    }

    /// <summary>Checks the signature against the wall clock, then reads the event.</summary>
    /// <exception cref="StripeException">Wrong or stale signature, or another release train.</exception>
    public static Event ConstructEvent(
        string json,
        string stripeSignatureHeader,
        string secret,
        long tolerance = DefaultTimeTolerance,
        bool throwOnApiVersionMismatch = true) =>
        ConstructEvent(json, stripeSignatureHeader, secret, tolerance, Now(), throwOnApiVersionMismatch);

    /// <summary>Checks the signature against a given moment in Unix seconds, then reads the event.</summary>
    /// <exception cref="StripeException">Wrong or stale signature, or another release train.</exception>
    public static Event ConstructEvent(
        string json,
        string stripeSignatureHeader,
        string secret,
        long tolerance,
        long utcNow,
        bool throwOnApiVersionMismatch = true)
    {
        ValidateSignature(json, stripeSignatureHeader, secret, tolerance, utcNow);
        return ParseEvent(json, throwOnApiVersionMismatch);
    }

    /// <summary>Reads an event from a channel that is trusted for another reason, also out of a cloud envelope.</summary>
    /// <exception cref="StripeException">The event is of another release train and that was to be refused.</exception>
    public static Event ConstructEventWithoutVerification(string json, bool throwOnApiVersionMismatch = false)
    {
        using var document = JsonDocument.Parse(json);
        return Read(OutOfEnvelope(document.RootElement), throwOnApiVersionMismatch);
    }

    /// <summary>Checks a signature against the wall clock.</summary>
    /// <exception cref="StripeException">The signature is malformed, wrong or stale.</exception>
    public static void ValidateSignature(
        string json, string stripeSignatureHeader, string secret, long tolerance = DefaultTimeTolerance) =>
        ValidateSignature(json, stripeSignatureHeader, secret, tolerance, Now());

    /// <summary>Checks a signature against a given moment in Unix seconds: first the hash, then the time.</summary>
    /// <exception cref="StripeException">The signature is malformed, wrong or stale.</exception>
    public static void ValidateSignature(
        string json, string stripeSignatureHeader, string secret, long tolerance, long utcNow)
    {
        var header = SignatureHeader.Parse(stripeSignatureHeader);
        if (!header.Signatures.Any(given => IsSame(given, ComputeSignature(secret, header.Timestamp, json))))
            throw new StripeException("The expected signature was not found in the header. Check the endpoint's secret.");

        var sentAt = long.Parse(header.Timestamp, CultureInfo.InvariantCulture);
        if (Math.Abs(utcNow - sentAt) > tolerance)
            throw new StripeException("The timestamp of the signature is outside of the allowed tolerance.");
    }

    /// <summary>HMAC-SHA256 of <c>timestamp.payload</c> under the whole secret, in lower-case hex.</summary>
    /// <exception cref="StripeException">The payload is not valid UTF-16.</exception>
    public static string ComputeSignature(string secret, string timestamp, string payload)
    {
        try
        {
            var key = StrictUtf8.GetBytes(secret);
            return Convert.ToHexStringLower(HMACSHA256.HashData(key, StrictUtf8.GetBytes($"{timestamp}.{payload}")));
        }
        catch (EncoderFallbackException failure)
        {
            throw new StripeException("The webhook cannot be processed because the payload is not valid text.", failure);
        }
    }

    /// <summary>A header as the API would send it; the time is now unless given in Unix seconds.</summary>
    public static string GenerateSignatureHeader(string payload, string secret, long? timestamp = null)
    {
        var sentAt = (timestamp ?? Now()).ToString(CultureInfo.InvariantCulture);
        return $"t={sentAt},v1={ComputeSignature(secret, sentAt, payload)}";
    }

    private static long Now() => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    private static bool IsSame(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));

    private static string TrainOf(string version)
    {
        var dot = version.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? null : version[(dot + 1)..];
    }

    private static Event Read(JsonElement json, bool refuseOtherTrain)
    {
        if (json.TryGetProperty("object", out var kind) && kind.ValueEquals("v2.core.event"))
            throw new ArgumentException("This is an event notification of API v2; it has a parser of its own.", nameof(json));

        var read = json.Deserialize<Event>(StripeConfiguration.SerializerOptions);
        if (refuseOtherTrain && !IsCompatibleApiVersion(read.ApiVersion))
            throw new StripeException(
                $"The event has API version {read.ApiVersion}, but {StripeConfiguration.ApiVersion} is expected.");
        return read;
    }

    private static JsonElement OutOfEnvelope(JsonElement json)
    {
        if (json.TryGetProperty("object", out _))
            return json;
        foreach (var inner in new[] { "detail", "data" })
            if (json.TryGetProperty(inner, out var payload) && payload.ValueKind == JsonValueKind.Object)
                return payload;
        return json;
    }
}
