using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Portal.Data;

/// <summary>
/// The open connections contexts work on, lent to one context at a time and kept open between two. The provider has a pool of its own, which is
/// turned off: it may lend one connection to two owners at once (dotnet/efcore issue 39008).
/// </summary>
public sealed class SqliteConnections(DbContextOptions<SqlitePortalDb> options) : IDbContextFactory<PortalDb>, IDisposable
{
    private const int MostIdle = 32;
    // EF makes each connection, so that the functions its queries may use are on it; the context that made it only holds it.
    private readonly ConcurrentBag<SqlitePortalDb> idle = [];
    private volatile bool closed;

    /// <summary>A context on a connection of its own until it is disposed.</summary>
    public PortalDb CreateDbContext()
    {
        var holder = idle.TryTake(out var known) ? known : Open();
        return On(holder.Database.GetDbConnection(), () => GiveBack(holder));
    }

    /// <summary>A context on somebody's connection, which stays theirs.</summary>
    public PortalDb CreateDbContext(SqliteConnection connection) => On(connection, null);

    /// <summary>Opens a connection and keeps it out of the lending; dispose the context to close it.</summary>
    public SqlitePortalDb Open()
    {
        var holder = new SqlitePortalDb(options);
        holder.Database.OpenConnection();
        return holder;
    }

    /// <summary>Closes those that nobody has; the others are closed as they come back.</summary>
    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var holder)) holder.Dispose();
    }

    private SqlitePortalDb On(System.Data.Common.DbConnection connection, Action? disposed)
    {
        var db = new SqlitePortalDb(options) { Disposed = disposed };
        db.Database.SetDbConnection(connection);
        return db;
    }

    private void GiveBack(SqlitePortalDb holder)
    {
        if (closed || idle.Count >= MostIdle || IsInTransaction(holder)) holder.Dispose();
        else idle.Add(holder);
    }

    /// <summary>Whether its transaction was left open: the next owner would stand in the middle of it.</summary>
    private static bool IsInTransaction(SqlitePortalDb holder) =>
        ((SqliteConnection)holder.Database.GetDbConnection()).Handle is not { } handle || raw.sqlite3_get_autocommit(handle) == 0;
}
