using Portal.Sandbox;
using Portal.Tests.Sandbox.Schema;
using Xunit;

namespace Portal.Tests.Sandbox.Parameters;

/// <summary>One sandbox with two accounts that see nothing of each other.</summary>
public sealed class TwoShops : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("sandbox-shops-").FullName;
    private SandboxServer server = null!;

    internal Shop Own { get; private set; } = null!;

    internal Shop Foreign { get; private set; } = null!;

    internal string Url => server.BaseUrl;

    public async Task InitializeAsync()
    {
        server = await SandboxServer.StartAsync(new SandboxOptions { DataDirectory = folder }.Watched());
        (Own, Foreign) = (new Shop(server.BaseUrl, "sk_test_own"), new Shop(server.BaseUrl, "sk_test_foreign"));
        foreach (var shop in (Shop[])[Own, Foreign]) await shop.Get("/v1/account");
    }

    public async Task DisposeAsync()
    {
        Own.Dispose();
        Foreign.Dispose();
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        SchemaWatch.AssertKept(folder);
    }
}
