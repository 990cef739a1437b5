using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>Idempotency: the first answer to a key (402 and 500 too) is kept for a day and given again.</summary>
internal sealed class IdempotencyKeys
{
    private const long KeptSeconds = 24 * 3600;
    private readonly ConcurrentDictionary<(string Account, string Key), bool> _running = [];

    public static string Fingerprint(string method, string path, string body)
    {
        var pairs = body.Split('&').Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{method} {path}\n{string.Join('&', pairs)}")));
    }

    /// <summary>Marks a key as in use; 409 while another request with it is running.</summary>
    public IDisposable Enter(string account, string key) =>
        _running.TryAdd((account, key), true)
            ? new Running(this, account, key)
            : throw new ApiError(409, "invalid_request_error",
                $"There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): {key}. Please try again later.",
                "idempotency_key_in_use")
            { NotBegun = true };

    /// <summary>The kept answer, or null for a key not seen in the last day.</summary>
    public static Answer? Find(Database database, string account, string key, string fingerprint, long now)
    {
        var rows = database.Rows("SELECT fingerprint, status, body, created FROM idempotency WHERE account = @0 AND key = @1",
            r => (Fingerprint: r.GetString(0), Answer: new Answer(r.GetInt32(1), r.GetString(2)) { Replayed = true }, Created: r.GetInt64(3)),
            account, key);
        if (rows is not [var kept] || kept.Created <= now - KeptSeconds) return null;
        return kept.Fingerprint == fingerprint
            ? kept.Answer
            : throw new ApiError(400, "idempotency_error",
                $"Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '{key}' if you meant to execute a different request.")
            { NotBegun = true };
    }

    public static void Keep(Database database, string account, string key, string fingerprint, Answer answer, long now) =>
        database.Run("INSERT OR REPLACE INTO idempotency (account, key, fingerprint, status, body, created) VALUES (@0, @1, @2, @3, @4, @5)",
            account, key, fingerprint, answer.Status, answer.Body, now);

    private sealed class Running(IdempotencyKeys keys, string account, string key) : IDisposable
    {
        public void Dispose() => keys._running.TryRemove((account, key), out _);
    }
}
