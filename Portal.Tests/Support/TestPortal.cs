using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Payments;
using Portal.Payments.LocalStripe;
using Portal.Tests.Sandbox.Schema;

namespace Portal.Tests.Support;

/// <summary>The real portal on a free port with a data folder of its own and its own Stripe sandbox.</summary>
public sealed class TestPortal : IAsyncDisposable
{
    // Every test begins on the same Monday morning, so that weekdays, Fridays' payouts and months fall alike whenever it runs.
    private static readonly DateTimeOffset Monday = new(2026, 11, 2, 15, 0, 0, TimeSpan.Zero);
    private readonly WebApplication app;

    private TestPortal(WebApplication app, string folder) => (this.app, Folder) = (app, folder);

    /// <summary>Its data folder.</summary>
    public string Folder { get; }

    /// <summary>Its services.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Its address.</summary>
    public string Url => app.Urls.First();

    /// <summary>Its sandbox's address.</summary>
    public string SandboxUrl => Get<StripeAccounts>().SandboxBase!;

    /// <summary>Moves both clocks.</summary>
    public ClockDriver Clock => Get<ClockDriver>();

    /// <summary>Starts one on an empty folder, or on <paramref name="folder"/> as an earlier one left it.</summary>
    public static Task<TestPortal> Start(string? folder = null, params string[] settings) => Start(folder, _ => { }, settings);

    /// <summary>The same, with more services.</summary>
    public static async Task<TestPortal> Start(string? folder, Action<IServiceCollection> more, params string[] settings)
    {
        var isNew = folder is null && !settings.Any(setting => setting.StartsWith("--Stripe:SandboxAddress", StringComparison.Ordinal));
        folder ??= Directory.CreateTempSubdirectory("portal-test-").FullName;
        var app = Program.Build([
            "--environment=Development", $"--contentRoot={RepositoryRoot()}", "--urls=http://127.0.0.1:0",
            // Off unless a test asks for them: a webhook that is missing must be seen, not mended.
            "--Reconciliation:Nightly=false", "--EventSweep:Every=00:00:00",
            $"--Data:Directory={folder}", "--Demo:Enabled=false", "--Verification:Nightly=false", "--Logging:LogLevel:Default=Warning", .. settings],
            services => { SchemaWatch.Watch(services); more(services); }) ?? throw new InvalidOperationException("The settings were refused.");
        await Program.Start(app, CancellationToken.None);
        var portal = new TestPortal(app, folder);
        if (isNew && portal.Services.GetService<ClockDriver>() is { } clock) await clock.Set(Monday, CancellationToken.None);
        return portal;
    }

    /// <summary>One of its services.</summary>
    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A context to look at what is stored.</summary>
    public PortalDb Db() => Get<IDbContextFactory<PortalDb>>().CreateDbContext();

    /// <summary>Waits until deliveries, inbox and due work have run empty, without moving the clock.</summary>
    public Task<ClockReport> Settle() => Advance(TimeSpan.Zero);

    /// <summary>Moves both clocks and lets everything happen on the way.</summary>
    public Task<ClockReport> Advance(TimeSpan span) => Clock.Advance(span, CancellationToken.None);

    /// <summary>Stops it and keeps its folder, for a restart.</summary>
    public async Task Stop()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(Folder, recursive: true);
        SchemaWatch.AssertKept(Path.Combine(Folder, "sandbox"));
    }

    /// <summary>The folder that holds the solution.</summary>
    public static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Portal.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The solution's folder was not found above the tests.");
    }
}
