using Microsoft.Extensions.DependencyInjection;
using Portal.Domain;
using Portal.Payments;
using Portal.Payments.LocalStripe;
using Portal.Payments.Webhooks;
using Portal.Sandbox;
using Portal.Tests.Sandbox.Schema;
using Portal.Tests.Support;
using Stripe;

namespace Portal.Tests.Reconciliation;

/// <summary>A portal whose three accounts are one account at Stripe: one secret key in the settings, and all four endpoints registered with it.</summary>
internal sealed class OneKey : IAsyncDisposable
{
    private const string Key = "sk_test_the_only_one";
    private readonly string folder = Directory.CreateTempSubdirectory("portal-test-").FullName;
    private SandboxServer sandbox = null!;

    public TestPortal Portal { get; private set; } = null!;

    public StripeClient Stripe => new(Key, apiBase: sandbox.BaseUrl);

    public static async Task<OneKey> Start()
    {
        var one = new OneKey();
        one.sandbox = await SandboxServer.StartAsync(new SandboxOptions { DataDirectory = one.folder }.Watched());
        var accounts = Enum.GetNames<StripeAccountName>().SelectMany(name => new[] { $"--Stripe:{name}:SecretKey={Key}", $"--Stripe:{name}:ApiBase={one.sandbox.BaseUrl}" });
        one.Portal = await TestPortal.Start(Directory.CreateTempSubdirectory("portal-test-").FullName, AddClock, [.. accounts, "--Stripe:CallsPerSecond=0"]);
        one.Portal.Get<StripeAccounts>().SandboxBase = one.sandbox.BaseUrl;
        foreach (var (path, account, connect) in WebhookEndpoints.All)
        {
            var endpoint = await new WebhookEndpointService(one.Stripe).CreateAsync(new WebhookEndpointCreateOptions { Url = one.Portal.Url + path, EnabledEvents = ["*"], Connect = connect });
            one.Portal.Get<WebhookSecrets>().Register(account, connect, endpoint.Secret);
        }

        await one.Portal.Clock.Set(new DateTimeOffset(2026, 11, 2, 15, 0, 0, TimeSpan.Zero), CancellationToken.None);
        return one;
    }

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        await sandbox.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        SchemaWatch.AssertKept(folder);
    }

    /// <summary>A portal with keys takes Stripe's time as it is; here the Stripe that it takes for real is a sandbox after all.</summary>
    private static void AddClock(IServiceCollection services)
    {
        services.AddSingleton<SandboxControl>();
        services.AddSingleton<ClockDriver>();
    }
}
