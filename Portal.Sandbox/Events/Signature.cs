using System.Security.Cryptography;
using System.Text;

namespace Portal.Sandbox.Events;

/// <summary>The `Stripe-Signature` header: HMAC-SHA256 over "t.body" with the endpoint's whole secret; two values while a secret is rolled.</summary>
internal static class Signature
{
    public static string Header(string body, long unixSeconds, params IEnumerable<string> secrets)
    {
        var message = Encoding.UTF8.GetBytes($"{unixSeconds}.{body}");
        var values = secrets.Select(secret => $"v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), message))}");
        return $"t={unixSeconds},{string.Join(',', values)}";
    }
}
