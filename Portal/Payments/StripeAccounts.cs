using Portal.Domain;
using Portal.Payments.Calls;
using Stripe;

namespace Portal.Payments;

/// <summary>A client for each of the three Stripe accounts, made once their address is known.</summary>
public sealed class StripeAccounts(StripeOptions options, TimeProvider wall) : IDisposable
{
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(30);
    private readonly HttpClient http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = CallTimeout };
    private readonly Dictionary<StripeAccountName, StripeClient> clients = [];
    private readonly Dictionary<string, TokenBucket> buckets = [];
    private readonly Lock gate = new();

    /// <summary>The sandbox's address once it runs; null with real Stripe.</summary>
    public string? SandboxBase { get; set; }

    /// <summary>The client of <paramref name="account"/>.</summary>
    /// <remarks>Retries are left to the operations log and the inbox, which know whether a call may be repeated.</remarks>
    public StripeClient this[StripeAccountName account]
    {
        get
        {
            lock (gate)
            {
                if (!clients.TryGetValue(account, out var client))
                    clients[account] = client = new StripeClient(
                        KeyOf(account),
                        httpClient: new StripeCalls(new SystemNetHttpClient(http, maxNetworkRetries: 2), BucketOf(KeyOf(account))),
                        apiBase: ApiBaseOf(account));
                return client;
            }
        }
    }

    /// <summary>The secret key in use: the set one, or the sandbox's for that account.</summary>
    public string KeyOf(StripeAccountName account) =>
        options.UsesSandbox ? $"sk_test_{account.ToString().ToLowerInvariant()}" : options[account].SecretKey!;

    /// <summary>
    /// The name that stands for a Stripe account in the ledger where nothing of ours says what it was for. One account may serve several
    /// purposes, and its events come to several endpoints: they must still mean the same ledger account.
    /// </summary>
    public StripeAccountName MainNameOf(StripeAccountName account) =>
        Enum.GetValues<StripeAccountName>().First(name => KeyOf(name) == KeyOf(account));

    /// <summary>The Stripe accounts there really are, each with the names it serves: three, or fewer where one key serves several.</summary>
    public IReadOnlyList<StripeAccountGroup> Groups() =>
        [.. Enum.GetValues<StripeAccountName>().GroupBy(KeyOf).Select(group => new StripeAccountGroup(group.First(), [.. group]))];

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    /// <summary>Stripe counts the calls of an account, whatever we use it for; null where nothing limits them.</summary>
    private TokenBucket? BucketOf(string key)
    {
        if (options.CallLimitOf(key) is not { } limit) return null;
        var rate = CallRate.Below(limit);
        return buckets.TryGetValue(key, out var known) ? known : buckets[key] = new TokenBucket(rate.PerSecond, rate.AtOnce, wall);
    }

    private string? ApiBaseOf(StripeAccountName account) =>
        options[account].ApiBase is { Length: > 0 } set ? set.TrimEnd('/')
        : options.UsesSandbox ? SandboxBase ?? throw new InvalidOperationException("The Stripe sandbox has not been started yet.")
        : null;
}
