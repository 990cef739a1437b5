using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Payments.Reconciliation;

namespace Portal.Ledger.Verification;

/// <summary>
/// The database as of one moment: a read-only connection and one read transaction, so that a running app neither waits nor is half seen.
/// </summary>
public sealed class LedgerSnapshot : IAsyncDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;

    private LedgerSnapshot(SqliteConnection connection, SqliteTransaction transaction, PortalDb db, DateTimeOffset now) =>
        (this.connection, this.transaction, Db, Now) = (connection, transaction, db, now);

    /// <summary>The snapshot through EF, for reading.</summary>
    public PortalDb Db { get; }

    /// <summary>The moment, by the portal's clock (UTC).</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Stripe's side, where it was read.</summary>
    public StripeReading? Stripe { get; set; }

    /// <summary>Stripe's side; a check that needs it is only run when it was read.</summary>
    public StripeReading RequireStripe() => Stripe ?? throw new InvalidOperationException("Stripe wasn't read for this run.");

    /// <summary>Takes a snapshot of the database file.</summary>
    public static async Task<LedgerSnapshot> Take(DataOptions data, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(data);
        var connection = new SqliteConnection($"Data Source={data.DatabaseFile};Mode=ReadOnly;Pooling=False;Default Timeout=60");
        await connection.OpenAsync(ct);
        var transaction = connection.BeginTransaction(deferred: true);
        var db = new SqlitePortalDb(new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite(connection).Options);
        await db.Database.UseTransactionAsync(transaction, ct);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return new LedgerSnapshot(connection, transaction, db, now);
    }

    /// <summary>Rows of a query of its own.</summary>
    public async Task<List<T>> Rows<T>(string sql, Func<SqliteDataReader, T> row, CancellationToken ct, params (string Name, object Value)[] parameters)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(parameters);
        await using var command = new SqliteCommand(sql, connection, transaction);
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct)) rows.Add(row(reader));
        return rows;
    }

    /// <summary>One number; zero where there is none.</summary>
    public async Task<long> Number(string sql, CancellationToken ct, params (string Name, object Value)[] parameters) =>
        (await Rows(sql, reader => reader.IsDBNull(0) ? 0 : reader.GetInt64(0), ct, parameters)).FirstOrDefault();

    /// <summary>Balances on their normal side, in cents, of the accounts whose code starts with <paramref name="prefix"/>, by code and currency.</summary>
    public async Task<Dictionary<(string Code, string Currency), long>> Balances(string prefix, CancellationToken ct) =>
        await Db.LedgerAccounts.Where(account => account.Code.StartsWith(prefix))
            .ToDictionaryAsync(account => (account.Code, account.Currency), account => account.Balance * account.NormalSide, ct);

    /// <summary>The last link of the hash chain; null before the first.</summary>
    public async Task<ChainLink?> LastLink(CancellationToken ct) =>
        (await Rows("SELECT EntryId, Hash FROM JournalChain ORDER BY EntryId DESC LIMIT 1", row => new ChainLink(row.GetInt64(0), row.GetString(1)), ct)).FirstOrDefault();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
