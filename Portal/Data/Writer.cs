using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Portal.Data;

/// <summary>
/// The one connection everything is written through on SQLite, used only by whoever has the <see cref="WriteLane"/>'s turn.
/// It stays open, so that statements prepared on it live from one transaction to the next.
/// </summary>
public sealed class Writer(IDbContextFactory<PortalDb> factory) : IDisposable
{
    private const int CacheKilobytes = 32 * 1024;
    // EF makes the connection, so that the functions its queries may use are on it; this context only holds it.
    private PortalDb? holder;
    private PreparedStatements? statements;

    /// <summary>The open connection with its prepared statements. To be called in the lane's turn.</summary>
    public PreparedStatements Statements => statements ??= Open();

    /// <inheritdoc />
    public void Dispose()
    {
        statements?.Dispose();
        holder?.Dispose();
    }

    private PreparedStatements Open()
    {
        holder = factory.CreateDbContext();
        holder.Database.OpenConnection();
        var connection = (SqliteConnection)holder.Database.GetDbConnection();
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = $"PRAGMA synchronous=FULL; PRAGMA cache_size={-CacheKilobytes}; PRAGMA wal_autocheckpoint={WalCheckpoint.WritersOwnPages}";
        pragmas.ExecuteNonQuery();
        return new PreparedStatements(connection);
    }
}
