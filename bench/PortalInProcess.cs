using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Data.Setup;

namespace Bench;

/// <summary>The portal's services on a data folder, migrated and not started: nothing runs but what a bench calls.</summary>
internal sealed class PortalInProcess : IAsyncDisposable
{
    private readonly WebApplication app;

    private PortalInProcess(WebApplication app) => this.app = app;

    public static async Task<PortalInProcess> Open(string folder, params string[] settings)
    {
        var app = Portal.Program.Build([.. Servers.PortalArguments(folder), .. settings]) ?? throw new InvalidOperationException("The settings were refused.");
        await DatabaseSetup.Migrate(app.Services, CancellationToken.None);
        return new PortalInProcess(app);
    }

    public T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    public PortalDb Db() => Get<IDbContextFactory<PortalDb>>().CreateDbContext();

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
