using System.Security.Cryptography;

namespace Portal.Sandbox.Storage;

/// <summary>Object ids: a kind's prefix and 24 random letters and digits.</summary>
internal static class Ids
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static string New(string prefix) => $"{prefix}_{Random(24)}";

    public static string Secret(string id) => $"{id}_secret_{Random(25)}";

    public static string Random(int length) => RandomNumberGenerator.GetString(Letters, length);

    /// <summary>The account that belongs to a secret key: the same key names the same account after a reset, too.</summary>
    public static string AccountOf(string key) =>
        "acct_" + Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key)))[..16];
}
