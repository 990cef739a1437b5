using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Data.Setup;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Ledger;
using Portal.People;
using Portal.Time;
using Xunit;

namespace Portal.Tests.Ledger;

/// <summary>A migrated database with a few entries, without a portal around it: what the database keeps by itself.</summary>
public sealed class LedgerFile : IAsyncLifetime
{
    private static readonly Actor Tester = new("test");
    private readonly string folder = Directory.CreateTempSubdirectory("portal-ledger-").FullName;
    private ServiceProvider services = null!;

    /// <summary>Posts as the portal does.</summary>
    public Work Work => services.GetRequiredService<Work>();

    /// <summary>Its services.</summary>
    public IServiceProvider Services => services;

    public async Task InitializeAsync()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(TimeProvider.System);
        collection.AddSingleton<PortalClock>();
        collection.AddPortalData(new DataOptions { Directory = folder });
        services = collection.BuildServiceProvider();
        await DatabaseSetup.Migrate(services, CancellationToken.None);
        await Post(new JournalEntry("test:opening", "test.opening", "usd", "Opening",
            [new(AccountCode.Stripe(StripeAccountName.Platform), 2_000, "txn_test"), new(AccountCode.SubsidyPool(1), -2_000)]));
        await Post(SubsidyPostings.Granted(1, 7, 1, 200));
        await Post(SubsidyPostings.GrantEnded(1, 7, 1, 200, 200));
        await Post(SubsidyPostings.Granted(2, 7, 1, 300));
        await Post(new JournalEntry("test:euro", "test.opening", "eur", "Opening", [new(AccountCode.Bank, 500), new(AccountCode.RevenueService, -500)]));
        await Post(new JournalEntry("test:dollar", "test.opening", "usd", "Opening", [new(AccountCode.Bank, 500), new(AccountCode.RevenueService, -500)]));
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Posts an entry; false where it was known.</summary>
    public Task<bool> Post(JournalEntry entry) => Work.Run(Tester, (_, journal) => journal.Post(entry, CancellationToken.None), CancellationToken.None);

    /// <summary>A balance on its normal side, in cents.</summary>
    public Task<long> Balance(AccountCode account) => Work.Run(Tester, (_, journal) => journal.Balance(account, "usd", CancellationToken.None), CancellationToken.None);

    /// <summary>A second connection, as any other program would open one.</summary>
    public async Task<SqliteConnection> Connect(bool foreignKeys = true)
    {
        var connection = new SqliteConnection($"Data Source={services.GetRequiredService<DataOptions>().DatabaseFile};Foreign Keys={foreignKeys};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Everything the ledger's tables hold, as one text.</summary>
    public async Task<string> Picture()
    {
        await using var connection = await Connect();
        var tables = new[] { "LedgerAccounts", "JournalEntries", "JournalLines", "JournalSeals", "JournalChain" };
        var picture = new List<string>();
        foreach (var table in tables)
        {
            await using var command = new SqliteCommand($"SELECT * FROM {table} ORDER BY 1", connection);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) picture.Add($"{table} {string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue))}");
        }

        return string.Join('\n', picture);
    }
}
