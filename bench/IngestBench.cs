using System.Globalization;
using Bench.Load;
using Microsoft.Data.Sqlite;

namespace Bench;

/// <summary>Signed 3 KB events into the portal, against a server that only checks their signature.</summary>
internal static class IngestBench
{
    private const int Rounds = 3;
    private const int PerRound = 15_000;
    private const string Path = "/stripe/webhook";

    public static async Task<IEnumerable<Figure>> Run()
    {
        using var folder = new TempFolder();
        var figures = new List<Figure>();
        double peak;
        await using (var signature = await Child.Start("signature"))
        await using (var portal = await Child.Start("portal", Servers.PortalArguments(folder.Path)))
        {
            using var wal = new WalWatch(System.IO.Path.Combine(folder.Path, "portal.db-wal"));
            await Round(signature, portal, 32);
            figures.Add(await Ratio(signature, portal, 32, 0.25));
            figures.Add(await Ratio(signature, portal, 256, 0.30));
            figures.Add(await Steady(portal));
            peak = wal.PeakMegabytes;
        }

        figures.Add(Figure.AtMost("write-ahead log at its largest", peak, "MB", 100));
        Console.WriteLine($"# rows: {Rows(folder.Path)}");
        return figures;
    }

    private static async Task<Figure> Ratio(Child signature, Child portal, int connections, double goal)
    {
        var rounds = new List<(double Bare, double Stored, double Tail)>();
        for (var i = 0; i < Rounds; i++) rounds.Add(await Round(signature, portal, connections));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {connections} connections: p99 of an answer {Median.Of(rounds.Select(round => round.Tail)):F0} ms; ratios {string.Join(" ", rounds.Select(round => (round.Stored / round.Bare).ToString("P0", CultureInfo.InvariantCulture)))}"));
        return Figure.AtLeast($"ingest, {connections} connections", Median.Of(rounds.Select(round => round.Stored)), Median.Of(rounds.Select(round => round.Bare)),
            Median.Of(rounds.Select(round => round.Stored / round.Bare)), goal);
    }

    private static async Task<(double Bare, double Stored, double Tail)> Round(Child signature, Child portal, int connections)
    {
        var requests = SignedRequests.Make(PerRound, Path, Servers.Secret);
        var bare = await HttpLoad.Run(signature.Address, connections, PerRound * 2, n => requests[n % PerRound]);
        var stored = await HttpLoad.Run(portal.Address, connections, PerRound, n => requests[n]);
        return (bare.Rate, stored.Rate, Median.Percentile(stored.Milliseconds, 0.99));
    }

    private static async Task<Figure> Steady(Child portal)
    {
        var requests = SignedRequests.Make(2_000, Path, Servers.Secret);
        var run = await HttpLoad.Paced(portal.Address, 64, requests.Count, 200, n => requests[n]);
        return Figure.AtMost("p99 at 200 events a second", Median.Percentile(run.Milliseconds, 0.99), "ms", 100);
    }

    private static string Rows(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={System.IO.Path.Combine(folder, "portal.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return string.Join(", ", new[] { "WebhookEvents", "WebhookOutcomes" }.Select(table =>
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A name from the list above.
            command.CommandText = $"SELECT count(*) FROM {table}";
#pragma warning restore CA2100
            return $"{table} {command.ExecuteScalar()}";
        }));
    }
}
