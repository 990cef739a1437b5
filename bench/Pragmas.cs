using System.Data.Common;

namespace Bench;

/// <summary>How a SQLite connection is set.</summary>
internal static class Pragmas
{
    /// <summary>The settings that decide about durability and speed, in one line.</summary>
    public static string Of(DbConnection connection) =>
        string.Join(", ", new[] { "journal_mode", "synchronous", "wal_autocheckpoint", "page_size", "cache_size", "foreign_keys" }.Select(name => $"{name}={Value(connection, name)}"));

    private static object? Value(DbConnection connection, string name)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A name from the list above.
        command.CommandText = $"PRAGMA {name}";
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
