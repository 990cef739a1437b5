using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Portal.Data.Setup;

/// <summary>Creates and migrates the database, and puts the ledger's tables and triggers in place.</summary>
public static class DatabaseSetup
{
    /// <summary>Registers the database and what everything changes it through.</summary>
    public static void AddPortalData(this IServiceCollection services, DataOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Directory.CreateDirectory(options.Directory);
        services.AddSingleton(options);
        services.AddSingleton(provider => new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite(options.SqliteConnectionString).UseApplicationServiceProvider(provider).Options);
        services.AddSingleton<SqliteConnections>();
        services.AddSingleton<IDbContextFactory<PortalDb>>(provider => provider.GetRequiredService<SqliteConnections>());
        services.AddScoped<PortalDb>(provider => provider.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContext());
        services.AddSingleton<FolderLock>();
        services.AddSingleton<WriteLane>();
        services.AddSingleton<Writer>();
        services.AddHostedService<WalCheckpoint>();
        services.AddSingleton<Work>();
    }

    /// <summary>Brings the database up to date; safe to repeat.</summary>
    public static async Task Migrate(IServiceProvider services, CancellationToken ct)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
        await db.Database.MigrateAsync(ct);
        await ApplyLedgerScript(db, ct);
    }

    /// <summary>Puts the ledger's tables and triggers in place; idempotent.</summary>
    public static async Task ApplyLedgerScript(PortalDb db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = LedgerScript();
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The ledger's own script.</summary>
    public static string LedgerScript()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ledger.sqlite.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
