using System.Globalization;
using Stripe;

namespace Portal.Tests.Support;

/// <summary>The header a body is delivered with, made of what every release of the client has.</summary>
internal static class SignedHeader
{
    /// <summary>One signature at a moment in unix seconds, now unless given.</summary>
    public static string Of(string body, string secret, long? at = null)
    {
        var time = (at ?? DateTimeOffset.UtcNow.ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture);
        return $"t={time},v1={EventUtility.ComputeSignature(secret, time, body)}";
    }
}
