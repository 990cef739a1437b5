using System.Collections.Concurrent;
using Portal.Domain;

namespace Portal.Payments.Webhooks;

/// <summary>The secrets each endpoint accepts: the set ones, two while one is rolled, or those of the endpoints registered with the sandbox.</summary>
public sealed class WebhookSecrets(StripeOptions options)
{
    private readonly ConcurrentDictionary<(StripeAccountName, bool), IReadOnlyList<string>> accepted = [];

    /// <summary>Secrets of all endpoints.</summary>
    public IReadOnlyList<string> All => [.. WebhookEndpoints.All.SelectMany(address => Of(address.Account, address.Connect)).Distinct()];

    /// <summary>Secrets accepted by one endpoint; none closes it.</summary>
    public IReadOnlyList<string> Of(StripeAccountName account, bool connect) =>
        accepted.TryGetValue((account, connect), out var known) ? known : accepted.GetOrAdd((account, connect), Set(account, connect));

    /// <summary>Remembers the secret of an endpoint registered with the sandbox.</summary>
    public void Register(StripeAccountName account, bool connect, string secret) => accepted[(account, connect)] = [secret];

    private List<string> Set(StripeAccountName account, bool connect)
    {
        string?[] set = connect
            ? [options.ConnectWebhookSecret, options.PreviousConnectWebhookSecret]
            : [options[account].WebhookSecret, options[account].PreviousWebhookSecret];
        return [.. set.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!)];
    }
}
