using System.Diagnostics;
using System.Globalization;

namespace Bench;

/// <summary>Measures the portal and the sandbox, each against a reference in the same run, and prints ratios. Ends with 1 where a goal is missed.</summary>
public static class Program
{
    private static readonly Dictionary<string, Func<int?, Task<IEnumerable<Figure>>>> Benches = new()
    {
        ["ingest"] = _ => IngestBench.Run(),
        ["events"] = _ => EventsBench.Run(),
        ["posting"] = _ => PostingBench.Run(),
        ["ledger"] = _ => LedgerBench.Run(),
        ["sandbox"] = _ => SandboxBench.Run(),
        ["pages"] = _ => PagesBench.Run(),
        ["payouts"] = therapists => PayoutsBench.Run(therapists ?? 1_000),
    };

    /// <summary>Runs the benches named, or all; a number is the size of those that have one.</summary>
    public static async Task<int> Main(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args is ["serve", var server, .. var rest]) return await Servers.Run(server, rest);
        var size = args.Select(arg => int.TryParse(arg, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : (int?)null).FirstOrDefault(number => number is not null);
        string[] named = [.. args.Where(arg => !int.TryParse(arg, CultureInfo.InvariantCulture, out _))];
        var names = named is [] or ["all"] ? [.. Benches.Keys] : named;
        if (names.FirstOrDefault(name => !Benches.ContainsKey(name)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"There is no bench {unknown}. There are: {string.Join(", ", Benches.Keys)}.");
            return 2;
        }

        Console.WriteLine(Machine());
        var met = true;
        foreach (var name in names)
        {
            var clock = Stopwatch.StartNew();
            foreach (var figure in await Benches[name](size))
            {
                Console.WriteLine(figure.Line(name));
                met &= figure.IsMet;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {name}: {clock.Elapsed.TotalSeconds:F0} s"));
        }

        return met ? 0 : 1;
    }

    private static string Machine() => string.Create(CultureInfo.InvariantCulture,
        $"# {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB, .NET {Environment.Version}, server GC {System.Runtime.GCSettings.IsServerGC}");
}
