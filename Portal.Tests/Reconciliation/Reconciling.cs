using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portal.Data.Setup;
using Portal.Domain.Reconciliation;
using Portal.People;
using Portal.Reconciliation;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Reconciliation;

/// <summary>Runs a reconciliation in a test and reads what it found.</summary>
internal static class Reconciling
{
    public static readonly ActingPerson Admin = new(301, "Ana", PortalRole.Admin, "UTC");

    /// <summary>Reads every account and waits until it is done.</summary>
    public static async Task Reconcile(this TestPortal portal)
    {
        await portal.Settle();
        Assert.False((await portal.Get<StartReconciliation>().Everything(Admin, CancellationToken.None)).IsRefused);
        await portal.Settle();
        await using var db = portal.Db();
        Assert.Empty(await db.ReconciliationRuns.Where(run => run.Status != ReconciliationRunStatus.Finished).Select(run => run.Trouble).ToListAsync());
    }

    /// <summary>The one exception about an object of Stripe's.</summary>
    public static async Task<Discrepancy> About(this TestPortal portal, string objectId)
    {
        await using var db = portal.Db();
        return await db.Discrepancies.AsNoTracking().SingleAsync(one => one.ObjectId == objectId || one.About == objectId);
    }

    /// <summary>All open exceptions as text.</summary>
    public static async Task<List<string>> Open(this TestPortal portal)
    {
        await using var db = portal.Db();
        return await db.Discrepancies.Where(one => one.Status == DiscrepancyStatus.Open)
            .Select(one => $"{one.Account} {one.Kind} {one.State} {one.ObjectId} {one.StripeCents} {one.StripeSays} / {one.OursCents} {one.OursSays}").ToListAsync();
    }

    /// <summary>Runs SQL on the ledger with its triggers dropped, and puts them back.</summary>
    public static async Task Tamper(this TestPortal portal, string sql)
    {
        await using var connection = await Open(Path.Combine(portal.Folder, "portal.db"));
        await using var names = new SqliteCommand("SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_master WHERE type = 'trigger'", connection);
        var drop = (string)(await names.ExecuteScalarAsync())!;
        foreach (var step in new[] { "BEGIN IMMEDIATE", drop, sql, "COMMIT", DatabaseSetup.LedgerScript() }) await Run(connection, step);
    }

    /// <summary>Runs SQL on the sandbox's own store.</summary>
    public static async Task TamperStripe(this TestPortal portal, string sql)
    {
        await using var connection = await Open(Directory.EnumerateFiles(Path.Combine(portal.Folder, "sandbox"), "*.db").Single());
        await Run(connection, sql);
    }

    private static async Task<SqliteConnection> Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Foreign Keys=False;Pooling=False;Default Timeout=30");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task Run(SqliteConnection connection, string sql)
    {
        await using var command = new SqliteCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
