using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Portal.Data;

/// <summary>Hand-written statements of one connection, each prepared once. Used by one thread at a time.</summary>
public sealed class PreparedStatements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteStatement> prepared = [];

    /// <summary>The connection they run on.</summary>
    public SqliteConnection Connection { get; } = connection;

    /// <summary>Whether a transaction is open: a fault may have ended it.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(Connection.Handle) == 0;

    /// <summary>The number of the row written last.</summary>
    public long LastId => raw.sqlite3_last_insert_rowid(Connection.Handle);

    /// <summary>The statement of a constant text.</summary>
    public SqliteStatement Of(string sql)
    {
        if (!prepared.TryGetValue(sql, out var statement)) prepared[sql] = statement = new SqliteStatement(Connection, sql);
        return statement;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var statement in prepared.Values) statement.Dispose();
        prepared.Clear();
    }
}
