using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Tests.Ledger;
using Xunit;

namespace Portal.Tests.Data;

/// <summary>How open connections are lent to contexts.</summary>
public sealed class SqliteConnectionsTests(LedgerFile ledger) : IClassFixture<LedgerFile>
{
    private SqliteConnections Connections => ledger.Services.GetRequiredService<SqliteConnections>();

    [Fact]
    public async Task Contexts_at_work_side_by_side_never_share_a_connection()
    {
        var working = new ConcurrentDictionary<IntPtr, bool>();
        var twice = 0;
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 500; i++)
            {
                await using var db = Connections.CreateDbContext();
                var handle = HandleOf(db);
                if (!working.TryAdd(handle, true)) Interlocked.Increment(ref twice);
                await db.JournalEntries.CountAsync();
                working.TryRemove(handle, out var _);
            }
        })));
        Assert.Equal(0, twice);
    }

    [Fact]
    public void A_connection_is_lent_again_once_its_context_is_done()
    {
        IntPtr first;
        using (var db = Connections.CreateDbContext()) first = HandleOf(db);
        using var next = Connections.CreateDbContext();
        Assert.Equal(first, HandleOf(next));
    }

    [Fact]
    public async Task A_connection_whose_transaction_was_left_open_is_closed()
    {
        SqliteConnection connection;
        await using (var db = Connections.CreateDbContext())
        {
            connection = (SqliteConnection)db.Database.GetDbConnection();
            await using var begin = new SqliteCommand("BEGIN", connection);
            await begin.ExecuteNonQueryAsync();
        }

        Assert.Equal(System.Data.ConnectionState.Closed, connection.State);
    }

    [Fact]
    public async Task The_writers_connection_is_nobody_elses()
    {
        var writer = ledger.Services.GetRequiredService<Writer>().Statements.Connection.Handle!.DangerousGetHandle();
        var lent = new List<PortalDb>();
        for (var i = 0; i < 40; i++) lent.Add(Connections.CreateDbContext());
        Assert.DoesNotContain(writer, lent.Select(HandleOf));
        Assert.Equal(lent.Count, lent.Select(HandleOf).Distinct().Count());
        foreach (var db in lent) await db.DisposeAsync();
    }

    private static IntPtr HandleOf(PortalDb db) => ((SqliteConnection)db.Database.GetDbConnection()).Handle!.DangerousGetHandle();
}
