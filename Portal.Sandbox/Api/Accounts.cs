using System.Text;
using Microsoft.AspNetCore.Http;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>Whose request it is: a secret key names an account (made on first use), `Stripe-Account` one of its connected accounts.</summary>
internal static class Accounts
{
    public static string KeyOf(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return Check(header[7..].Trim());
        if (header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
        {
            var buffer = new byte[header.Length];
            if (Convert.TryFromBase64String(header[6..].Trim(), buffer, out var length))
                return Check(Encoding.UTF8.GetString(buffer, 0, length).Split(':')[0]);
        }
        throw ApiError.Unauthorized("You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
    }

    /// <summary>The account of a key; makes it when <paramref name="create"/> and it is new.</summary>
    public static string? Find(Work work, string key, bool create)
    {
        var account = work.Database.Value<string>("SELECT id FROM accounts WHERE key = @0", key);
        if (account is not null || !create) return account;
        account = Ids.AccountOf(key);
        work.Database.Run("INSERT INTO accounts (id, key, platform) VALUES (@0, @1, NULL)", account, key);
        var document = work.In(account).NewWithId("account", account);
        AccountDocument.FillPlatform(work.In(account), document);
        return account;
    }

    /// <summary>The account a request works in, by its `Stripe-Account` header.</summary>
    public static string Scoped(Work work, string account, string? header)
    {
        if (string.IsNullOrEmpty(header) || header == account) return account;
        return work.PlatformOf(header) == account
            ? header
            : throw new ApiError(403, "invalid_request_error",
                $"The provided key does not have access to account '{header}' (or that account does not exist). Application access may have been revoked.",
                "account_invalid")
            { NotBegun = true };
    }

    private static string Check(string key)
    {
        var known = key.StartsWith("sk_test_", StringComparison.Ordinal) && key.Length is > 8 and <= 255 && key.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return known ? key : throw ApiError.Unauthorized($"Invalid API Key provided: {Masked(key)}");
    }

    private static string Masked(string key) => key.Length <= 8 ? new string('*', key.Length) : key[..4] + new string('*', 8) + key[^4..];
}
