using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Portal.Data;

/// <summary>
/// Keeps the write-ahead log short while much is written: a connection of its own copies it into the database every 50 ms (passive, nobody waits).
/// Passive copying never catches up with a writer that doesn't rest, so at 32 MB it takes the writers' turn and lets the log begin anew.
/// </summary>
public sealed partial class WalCheckpoint(DataOptions data, WriteLane lane, ILogger<WalCheckpoint> logger) : BackgroundService
{
    /// <summary>Log pages at which a writer copies by itself at its commit, should this service not run (64 MB).</summary>
    internal const int WritersOwnPages = 16_384;

    private const long RestartBytes = 32L * 1024 * 1024;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var connection = new SqliteConnection(data.SqliteConnectionString);
        await connection.OpenAsync(CancellationToken.None);
        try
        {
            await KeepShort(connection, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: what is still in the log is copied now, so that the database file alone is whole.
            TryRun(connection, "TRUNCATE");
        }
    }

    private async Task KeepShort(SqliteConnection connection, CancellationToken ct)
    {
        var pageSize = Number(connection, "PRAGMA page_size");
        using var timer = new PeriodicTimer(Interval);
        for (var seen = -1L; await timer.WaitForNextTickAsync(ct);)
        {
            if (lane.Turns == seen) continue;
            seen = lane.Turns;
            if (TryRun(connection, "PASSIVE") * pageSize < RestartBytes) continue;
            using var turn = await lane.Enter(ct);
            TryRun(connection, "RESTART");
        }
    }

    /// <summary>Copies, and answers how many pages the log holds; 0 where it could not be read.</summary>
    private long TryRun(SqliteConnection connection, string mode)
    {
        try
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of three words of this class.
            command.CommandText = $"PRAGMA wal_checkpoint({mode})";
#pragma warning restore CA2100
            using var row = command.ExecuteReader();
            return row.Read() ? row.GetInt64(1) : 0;
        }
        catch (SqliteException fault)
        {
            LogFault(logger, fault);
            return 0;
        }
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A constant of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The write-ahead log could not be copied into the database; tried again at the next write.")]
    private static partial void LogFault(ILogger logger, Exception fault);
}
