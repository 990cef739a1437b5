using System.Diagnostics;
using System.Globalization;
using System.Text;
using Bench.Load;
using Microsoft.Data.Sqlite;

namespace Bench;

/// <summary>The sandbox as a program of its own: reads and writes a second, its start, and each kind of request at a thousand and at a hundred thousand objects.</summary>
internal static class SandboxBench
{
    private const int Connections = 16;
    private const int Few = 500;
    private const int Many = 50_000;
    private const double Slower = 1.5;

    public static async Task<IEnumerable<Figure>> Run()
    {
        using var folder = new TempFolder();
        var figures = new List<Figure>();
        await using (var json = await Child.Start("json"))
        await using (var sandbox = await SandboxProcess.Start(folder.Path))
        {
            await Fill(sandbox.Address, 0, Few);
            _ = await SandboxRequests.Measure(sandbox.Address, Few);
            await Rates(json, sandbox, folder.Path, figures);
            var small = await SandboxRequests.Measure(sandbox.Address, Few);
            await Fill(sandbox.Address, Few, Many);
            var large = await SandboxRequests.Measure(sandbox.Address, Many);
            Console.WriteLine($"# rows: {Objects(folder.Path)} objects, every second one an event");
            figures.AddRange(small.Keys.Select(name => Figure.NoMoreThan($"{name}, 100,000 objects to 1,000", large[name], small[name], "ms", Slower)));
        }

        figures.Add(Figure.AtMost("start on 100,000 objects, to the first answer", await Starts(folder.Path), "ms", 1000));
        using var empty = new TempFolder();
        figures.Add(Figure.AtMost("start on an empty folder, to the first answer", await Starts(empty.Path), "ms", 1000));
        return figures;
    }

    private static async Task Rates(Child json, SandboxProcess sandbox, string folder, List<Figure> figures)
    {
        var (reads, bare, writes, commits) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < 5; round++)
        {
            bare.Add((await HttpLoad.Run(json.Address, Connections, 10_000, _ => SandboxRequests.Get("/v1/customers/x"))).Rate);
            reads.Add((await HttpLoad.Run(sandbox.Address, Connections, 3_000, n => SandboxRequests.Get(SandboxRequests.Customer(n % Few)))).Rate);
            commits.Add(Commits(folder, 1_000));
            var first = 1_000_000 + round * 1_000;
            writes.Add((await HttpLoad.Run(sandbox.Address, Connections, 1_000, n => SandboxRequests.Create(first + n))).Rate);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# a bare Kestrel answer {Median.Of(bare):N0}/s, so reads are {Median.Of(reads.Zip(bare, (r, b) => r / b)):P0} of it; a bare commit {Median.Of(commits):N0}/s, so writes are {Median.Of(writes.Zip(commits, (w, c) => w / c)):P0} of it"));
        figures.Add(Figure.RateOf("reads", Median.Of(reads), 1_000));
        figures.Add(Figure.RateOf("writes", Median.Of(writes), 300));
    }

    /// <summary>One row of a kilobyte a transaction, with the durability of the sandbox.</summary>
    private static double Commits(string folder, int count)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "bare.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, json TEXT)";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO rows (json) VALUES (@json)";
        command.Parameters.AddWithValue("@json", new string('x', 1000));
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < count; i++) command.ExecuteNonQuery();
        return count / clock.Elapsed.TotalSeconds;
    }

    private static Task<LoadResult> Fill(Uri address, int from, int until) =>
        HttpLoad.Run(address, Connections, until - from, n => SandboxRequests.Create(from + n));

    private static async Task<double> Starts(string folder)
    {
        var starts = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            var clock = Stopwatch.StartNew();
            await using var sandbox = await SandboxProcess.Start(folder);
            starts.Add(clock.Elapsed.TotalMilliseconds);
        }

        return Median.Of(starts);
    }

    private static object? Objects(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "stripe-sandbox.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM objects";
        return command.ExecuteScalar();
    }
}
