using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Portal.Data;

/// <summary>
/// One statement prepared on SQLite's own interface, for what is written thousands of times a second: events and journal entries.
/// Parameters are counted from 1, columns from 0. Used by one thread at a time.
/// </summary>
public sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    /// <summary>Prepares <paramref name="sql"/>, a constant, on an open connection.</summary>
    public SqliteStatement(SqliteConnection connection, string sql)
    {
        ArgumentNullException.ThrowIfNull(connection);
        database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
    }

    /// <summary>Binds UTF-8 text; the bytes are copied.</summary>
    public void Bind(int index, ReadOnlySpan<byte> text) => Check(raw.sqlite3_bind_text(statement, index, text));

    /// <summary>Binds text or null.</summary>
    public void Bind(int index, string? text) => Check(text is null ? raw.sqlite3_bind_null(statement, index) : raw.sqlite3_bind_text(statement, index, text));

    /// <summary>Binds a number or null.</summary>
    public void Bind(int index, long? number) => Check(number is { } value ? raw.sqlite3_bind_int64(statement, index, value) : raw.sqlite3_bind_null(statement, index));

    /// <summary>Runs it; it returns no rows. Whether a row was written.</summary>
    /// <exception cref="SqliteException">The database refused it.</exception>
    public bool Run()
    {
        var answer = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (answer != raw.SQLITE_DONE) Check(answer);
        return raw.sqlite3_changes(database) == 1;
    }

    /// <summary>Goes to the next row; false after the last one, when it may be run again.</summary>
    /// <exception cref="SqliteException">The database refused it.</exception>
    public bool Next()
    {
        var answer = raw.sqlite3_step(statement);
        if (answer == raw.SQLITE_ROW) return true;
        raw.sqlite3_reset(statement);
        if (answer != raw.SQLITE_DONE) Check(answer);
        return false;
    }

    /// <summary>Leaves the rows that were not read.</summary>
    public void Reset() => raw.sqlite3_reset(statement);

    /// <summary>A number of the row.</summary>
    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    /// <summary>A text of the row.</summary>
    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    /// <inheritdoc />
    public void Dispose() => statement.Dispose();

    private void Check(int answer) => SqliteException.ThrowExceptionForRC(answer, database);
}
