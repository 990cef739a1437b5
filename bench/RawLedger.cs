using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bench;

/// <summary>
/// What posting is held against: an entry, its four lines, the four balances and the seal, by statements prepared once on SQLite's own interface.
/// Same columns, keys and indexes and the same synchronous=FULL as the journal; none of its triggers and foreign keys, so nothing is checked.
/// </summary>
internal sealed class RawLedger : IDisposable
{
    private const string Tables =
        """
        PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32768;
        CREATE TABLE Accounts (Id INTEGER PRIMARY KEY, Code TEXT NOT NULL, Currency TEXT NOT NULL, Balance INTEGER NOT NULL, UNIQUE (Code, Currency));
        CREATE TABLE Seals (EntryId INTEGER PRIMARY KEY);
        CREATE TABLE Entries (Id INTEGER PRIMARY KEY, Key TEXT NOT NULL UNIQUE, Kind TEXT NOT NULL, Description TEXT NOT NULL, Source TEXT, StripeObject TEXT, ReversesId INTEGER UNIQUE, Who TEXT NOT NULL, PostedAt INTEGER NOT NULL);
        CREATE INDEX E1 ON Entries (Source, Id); CREATE INDEX E2 ON Entries (Kind, Id); CREATE INDEX E3 ON Entries (StripeObject); CREATE INDEX E4 ON Entries (PostedAt, Id);
        CREATE TABLE Lines (Id INTEGER PRIMARY KEY, EntryId INTEGER NOT NULL, AccountId INTEGER NOT NULL, Amount INTEGER NOT NULL, BalanceAfter INTEGER NOT NULL, BalanceTransaction TEXT UNIQUE);
        CREATE INDEX L1 ON Lines (AccountId, Id); CREATE INDEX L2 ON Lines (EntryId);
        WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 203) INSERT INTO Accounts SELECT i, 'account:' || i, 'usd', 0 FROM n;
        """;

    private readonly sqlite3_stmt begin, commit, entry, line, balance, seal;
    private int number;

    public RawLedger(string file)
    {
        Connection = new SqliteConnection($"Data Source={file};Pooling=False");
        Connection.Open();
        using var tables = Connection.CreateCommand();
        tables.CommandText = Tables;
        tables.ExecuteNonQuery();
        (begin, commit) = (Prepare("BEGIN IMMEDIATE"), Prepare("COMMIT"));
        entry = Prepare("INSERT INTO Entries (Id, Key, Kind, Description, Source, StripeObject, ReversesId, Who, PostedAt) VALUES (?1, ?2, 'plan.invoice-paid', 'Plan invoice paid', ?3, ?4, NULL, 'bench', ?5)");
        balance = Prepare("UPDATE Accounts SET Balance = Balance + ?2 WHERE Id = ?1");
        line = Prepare("INSERT INTO Lines (EntryId, AccountId, Amount, BalanceAfter, BalanceTransaction) SELECT ?1, Id, ?3, Balance, ?4 FROM Accounts WHERE Id = ?2");
        seal = Prepare("INSERT INTO Seals (EntryId) VALUES (?1)");
    }

    public SqliteConnection Connection { get; }

    /// <summary>Lines written.</summary>
    public int Lines => number * 4;

    public void Post(int entries, int together)
    {
        for (var posted = 0; posted < entries; posted += together)
        {
            Step(begin);
            for (var i = 0; i < together; i++) Post();
            Step(commit);
        }
    }

    public void Dispose()
    {
        foreach (var statement in new[] { begin, commit, entry, line, balance, seal }) statement.Dispose();
        Connection.Dispose();
    }

    private void Post()
    {
        var text = (++number).ToString(CultureInfo.InvariantCulture);
        raw.sqlite3_bind_int64(entry, 1, number);
        raw.sqlite3_bind_text(entry, 2, $"in_{text}:paid");
        raw.sqlite3_bind_text(entry, 3, $"plan-invoice:{text}");
        raw.sqlite3_bind_text(entry, 4, $"in_{text}");
        raw.sqlite3_bind_int64(entry, 5, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
        Step(entry);
        Line(1, 1821, $"txn_{text}");
        Line(2, 79, null);
        Line(number % 200 + 4, -1140, null);
        Line(3, -760, null);
        raw.sqlite3_bind_int64(seal, 1, number);
        Step(seal);
    }

    private void Line(long account, long cents, string? balanceTransaction)
    {
        raw.sqlite3_bind_int64(balance, 1, account);
        raw.sqlite3_bind_int64(balance, 2, cents);
        Step(balance);
        raw.sqlite3_bind_int64(line, 1, number);
        raw.sqlite3_bind_int64(line, 2, account);
        raw.sqlite3_bind_int64(line, 3, cents);
        if (balanceTransaction is null) raw.sqlite3_bind_null(line, 4);
        else raw.sqlite3_bind_text(line, 4, balanceTransaction);
        Step(line);
    }

    private sqlite3_stmt Prepare(string sql)
    {
        if (raw.sqlite3_prepare_v2(Connection.Handle, sql, out var statement) != raw.SQLITE_OK) throw new InvalidOperationException(raw.sqlite3_errmsg(Connection.Handle).utf8_to_string());
        return statement;
    }

    private void Step(sqlite3_stmt statement)
    {
        if (raw.sqlite3_step(statement) != raw.SQLITE_DONE) throw new InvalidOperationException(raw.sqlite3_errmsg(Connection.Handle).utf8_to_string());
        raw.sqlite3_reset(statement);
    }
}
