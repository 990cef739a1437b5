using Portal.Domain;
using System.Collections.Concurrent;

namespace Portal.Payments.Webhooks;

/// <summary>The secrets each endpoint accepts: the set ones, two while one is rolled, or those of the endpoints registered with the sandbox.</summary>
public sealed class WebhookSecrets(StripeOptions options)
{
    private readonly ConcurrentDictionary<(StripeAccountName, bool), string> registered = [];

    /// <summary>Secrets accepted by one endpoint; none closes it.</summary>
    public IReadOnlyList<string> Of(StripeAccountName account, bool connect)
    {
        if (registered.TryGetValue((account, connect), out var secret)) return [secret];
        string?[] set = connect
            ? [options.ConnectWebhookSecret, options.PreviousConnectWebhookSecret]
            : [options[account].WebhookSecret, options[account].PreviousWebhookSecret];
        return set.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!).ToList();
    }

    /// <summary>Remembers the secret of an endpoint registered with the sandbox.</summary>
    public void Register(StripeAccountName account, bool connect, string secret) => registered[(account, connect)] = secret;
}
