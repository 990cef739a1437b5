using Portal.Data;
using Portal.Domain;
using Portal.Payments.Webhooks;
using Portal.Sandbox;
using Stripe;

namespace Portal.Payments.LocalStripe;

/// <summary>The Stripe sandbox in this process, for when no key is set.</summary>
public sealed class LocalSandbox(DataOptions data, StripeAccounts accounts, WebhookSecrets secrets, SandboxControl control, ClockDriver clock, SandboxOptions options) : IAsyncDisposable
{
    private static readonly List<string> AllEvents = ["*"];
    private SandboxServer? server;

    /// <summary>Starts it on a free loopback port, or joins the one at <paramref name="joined"/>, and takes its time over.</summary>
    public async Task Start(string? joined, CancellationToken ct)
    {
        if (joined is null)
        {
            server = await SandboxServer.StartAsync(options, ct);
            accounts.SandboxBase = server.BaseUrl;
        }
        else
        {
            accounts.SandboxBase = joined.TrimEnd('/');
        }

        await clock.Follow(ct);
    }

    /// <summary>Registers the portal's four webhook endpoints with it and takes their secrets over.</summary>
    public async Task RegisterWebhooks(string ownAddress, CancellationToken ct)
    {
        var known = await SandboxAddress.Read(data, ct);
        var remembered = new Dictionary<string, string>();
        foreach (var (path, account, connect) in WebhookEndpoints.All)
            remembered[path] = await Register(path, account, connect, ownAddress, known?.WebhookSecrets.GetValueOrDefault(path), ct);
        var instance = (await control.Clock(ct)).Instance;
        await new SandboxAddress(accounts.SandboxBase!, instance, remembered).Write(data, ct);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
    }

    /// <summary>Keeps an endpoint whose secret is known, so that what it still has to deliver is not lost by a restart.</summary>
    private async Task<string> Register(string path, StripeAccountName account, bool connect, string ownAddress, string? knownSecret, CancellationToken ct)
    {
        var service = new WebhookEndpointService(accounts[account]);
        var url = ownAddress.TrimEnd('/') + path;
        var secret = knownSecret;
        var kept = false;
        await foreach (var endpoint in service.ListAutoPagingAsync(cancellationToken: ct))
        {
            if (new Uri(endpoint.Url).AbsolutePath != path) continue;
            if (secret is null || kept) await service.DeleteAsync(endpoint.Id, cancellationToken: ct);
            else if (endpoint.Url != url) await service.UpdateAsync(endpoint.Id, new WebhookEndpointUpdateOptions { Url = url }, cancellationToken: ct);
            kept |= secret is not null;
        }

        if (!kept)
            secret = (await service.CreateAsync(new WebhookEndpointCreateOptions { Url = url, EnabledEvents = AllEvents, Connect = connect }, cancellationToken: ct)).Secret;
        secrets.Register(account, connect, secret!);
        return secret!;
    }
}
