using Microsoft.Data.Sqlite;
using Portal.Data;
using Portal.Data.Setup;
using Portal.Tests.Support;

namespace Portal.Tests.Ledger;

/// <summary>Changes a running portal's ledger with a connection of its own, as somebody would who has the file.</summary>
internal static class BehindItsBack
{
    /// <summary>Runs SQL with the named trigger taken away.</summary>
    public static Task Tamper(this TestPortal portal, string trigger, string sql) => Tamper(portal.Get<DataOptions>(), trigger, sql);

    /// <summary>The same on a file without a portal.</summary>
    public static Task Tamper(DataOptions data, string trigger, string sql) => Run(data, $"DROP TRIGGER {trigger}; {sql}");

    /// <summary>Runs SQL with the named trigger taken away and puts every trigger back, as a start of the portal does.</summary>
    public static async Task TamperAndHide(this TestPortal portal, string trigger, string sql)
    {
        await portal.Tamper(trigger, sql);
        await Run(portal.Get<DataOptions>(), DatabaseSetup.LedgerScript());
    }

    private static async Task Run(DataOptions data, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={data.DatabaseFile};Foreign Keys=False;Pooling=False;Default Timeout=30");
        await connection.OpenAsync();
        await using var command = new SqliteCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
