using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Portal.Data;

/// <summary>
/// One prepared statement on SQLite's own interface, for the one place where a row comes thousands of times a second and its text is bytes already.
/// Parameters are counted from 1.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
    }

    /// <summary>Binds UTF-8 text; the bytes are copied.</summary>
    public void Bind(int index, ReadOnlySpan<byte> text) => Check(raw.sqlite3_bind_text(statement, index, text));

    /// <summary>Binds text or null.</summary>
    public void Bind(int index, string? text) => Check(text is null ? raw.sqlite3_bind_null(statement, index) : raw.sqlite3_bind_text(statement, index, text));

    /// <summary>Binds a number.</summary>
    public void Bind(int index, long number) => Check(raw.sqlite3_bind_int64(statement, index, number));

    /// <summary>Runs it; it returns no rows. Whether a row was written.</summary>
    /// <exception cref="SqliteException">The database refused it.</exception>
    public bool Run()
    {
        var answer = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (answer != raw.SQLITE_DONE) Check(answer);
        return raw.sqlite3_changes(database) == 1;
    }

    public void Dispose() => statement.Dispose();

    private void Check(int answer) => SqliteException.ThrowExceptionForRC(answer, database);
}
