using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Portal.Data.Setup;
using Portal.Ledger;

namespace Bench;

/// <summary>A stored balance and the newest 50 lines of an account, read as the pages read them, at one and at five million lines.</summary>
internal static class LedgerBench
{
    private const int Accounts = 500;
    private const int Reads = 400;
    private static readonly JournalFilter Newest = new(50);

    public static async Task<IEnumerable<Figure>> Run()
    {
        using var folder = new TempFolder();
        await using var portal = await PortalInProcess.Open(folder.Path);
        var queries = portal.Get<AccountQueries>();
        Fill(folder.Path, 0, 1_000_000);
        var (small, smallRaw) = (await Measure(queries), RawMeasure(folder.Path));
        Fill(folder.Path, 1_000_000, 5_000_000);
        var (large, largeRaw) = (await Measure(queries), RawMeasure(folder.Path));
        Console.WriteLine($"# rows: {Count(folder.Path)} lines of {Accounts} accounts");
        return
        [
            Figure.NoMoreThan("stored balance at 5 M lines, to that at 1 M", large.Balance, small.Balance, "ms", 1.3),
            Figure.AtMost("stored balance at 5 M lines", large.Balance, "ms", 1),
            Figure.NoMoreThan("newest 50 lines at 5 M lines, to those at 1 M", large.Lines, small.Lines, "ms", 1.3),
            Figure.AtMost("newest 50 lines at 5 M lines", large.Lines, "ms", 1),
            Figure.NoMoreThan("the same 50 lines by prepared SQL at 5 M lines, to those at 1 M", largeRaw, smallRaw, "ms", 1.3),
        ];
    }

    private static async Task<(double Balance, double Lines)> Measure(AccountQueries queries)
    {
        for (var i = 0; i < 200; i++) await Read(queries, i);
        var (balances, lines) = (new List<double>(), new List<double>());
        for (var i = 0; i < Reads; i++)
        {
            var (balance, line) = await Read(queries, i * 7919);
            balances.Add(balance);
            lines.Add(line);
        }

        return (Median.Of(balances), Median.Of(lines));
    }

    private static async Task<(double Balance, double Lines)> Read(AccountQueries queries, int n)
    {
        var code = Code(n % Accounts + 1);
        var clock = Stopwatch.StartNew();
        _ = await queries.Account(code, "usd", CancellationToken.None) ?? throw new InvalidOperationException("No such account.");
        var balance = clock.Elapsed.TotalMilliseconds;
        clock.Restart();
        var part = await queries.Statement(code, "usd", Newest, CancellationToken.None);
        if (part.Rows.Count != Newest.Take) throw new InvalidOperationException($"{part.Rows.Count} lines.");
        return (balance, clock.Elapsed.TotalMilliseconds);
    }

    private static double RawMeasure(string folder)
    {
        using var connection = Open(folder);
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT l.Id, l.EntryId, e.PostedAt, e.Kind, e.Description, l.Amount, l.BalanceAfter FROM JournalLines l JOIN JournalEntries e ON e.Id = l.EntryId
            WHERE l.AccountId = @account ORDER BY l.Id DESC LIMIT 50
            """;
        command.Parameters.AddWithValue("@account", 1);
        var times = new List<double>();
        for (var i = 0; i < Reads; i++)
        {
            command.Parameters[0].Value = i * 7919 % Accounts + 1;
            var clock = Stopwatch.StartNew();
            using (var reader = command.ExecuteReader())
                while (reader.Read()) _ = reader.GetString(4);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return Median.Of(times);
    }

    /// <summary>Entries of four lines straight into the tables, their triggers taken off meanwhile: it is reading that is measured.</summary>
    private static void Fill(string folder, int from, int until)
    {
        using var connection = Open(folder);
        Run(connection, "PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; PRAGMA foreign_keys=OFF");
        foreach (var trigger in Triggers(connection)) Run(connection, $"DROP TRIGGER {trigger}");
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"""
            WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Accounts})
            INSERT OR IGNORE INTO LedgerAccounts (Id, Code, Currency, NormalSide, SignLimited, IsMemo) SELECT i, 'payable:therapist:' || i, 'usd', -1, 1, 0 FROM n;
            """));
        for (var start = from / 4; start < until / 4; start += 50_000)
            Run(connection, string.Create(CultureInfo.InvariantCulture, $"""
                BEGIN;
                CREATE TEMP TABLE n AS WITH n (i) AS (SELECT {start + 1} UNION ALL SELECT i + 1 FROM n WHERE i < {start + 50_000}) SELECT i FROM n;
                INSERT INTO JournalEntries (Id, Key, Kind, Description, Source, Who, PostedAt) SELECT i, 'in_' || i || ':paid', 'plan.invoice-paid', 'Plan invoice paid', 'plan-invoice:' || i, 'bench', i FROM n;
                INSERT INTO JournalLines (EntryId, AccountId, Amount, BalanceAfter) SELECT i, (i * 7 + k * 131) % {Accounts} + 1, CASE k % 2 WHEN 0 THEN 100 ELSE -100 END, 0 FROM n, (SELECT 0 AS k UNION SELECT 1 UNION SELECT 2 UNION SELECT 3);
                INSERT INTO JournalSeals (EntryId) SELECT i FROM n;
                DROP TABLE temp.n;
                COMMIT;
                """));
        Run(connection, DatabaseSetup.LedgerScript());
        Run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static List<string> Triggers(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'trigger'";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }

    private static long Count(string folder)
    {
        using var connection = Open(folder);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM JournalLines";
        return (long)command.ExecuteScalar()!;
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "portal.db")};Pooling=False;Foreign Keys=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Made here, from numbers.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string Code(int n) => string.Create(CultureInfo.InvariantCulture, $"payable:therapist:{n}");
}
