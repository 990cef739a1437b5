using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Portal.Data;

/// <summary>
/// The one connection everything is written through on SQLite, used only by whoever has the <see cref="WriteLane"/>'s turn.
/// It stays open, so that statements prepared on it live from one transaction to the next.
/// </summary>
public sealed class Writer(SqliteConnections connections) : IDisposable
{
    private const int CacheKilobytes = 32 * 1024;
    private PortalDb? holder;
    private PreparedStatements? statements;

    /// <summary>The open connection with its prepared statements. To be called in the lane's turn.</summary>
    public PreparedStatements Statements => statements ??= Open();

    /// <summary>A context on that connection. To be called in the lane's turn.</summary>
    public PortalDb CreateDbContext() => connections.CreateDbContext(Statements.Connection);

    /// <inheritdoc />
    public void Dispose()
    {
        statements?.Dispose();
        holder?.Dispose();
    }

    private PreparedStatements Open()
    {
        holder = connections.Open();
        var connection = (SqliteConnection)holder.Database.GetDbConnection();
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = $"PRAGMA synchronous=FULL; PRAGMA cache_size={-CacheKilobytes}; PRAGMA wal_autocheckpoint={WalCheckpoint.WritersOwnPages}";
        pragmas.ExecuteNonQuery();
        return new PreparedStatements(connection);
    }
}
