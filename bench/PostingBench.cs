using System.Diagnostics;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.People;

namespace Bench;

/// <summary>Journal entries of four lines, posted as use cases post them, against prepared statements on SQLite's plain tables with the same durability and lines.</summary>
internal static class PostingBench
{
    private const int Rounds = 5;
    private const int Together = 100;

    public static async Task<IEnumerable<Figure>> Run()
    {
        using var folder = new TempFolder();
        await using var portal = await PortalInProcess.Open(folder.Path);
        using var raw = new RawLedger(Path.Combine(folder.Path, "raw.db"));
        await Post(portal.Get<Work>(), 200, 1);
        raw.Post(200, 1);
        Console.WriteLine($"# journal: {Pragmas.Of(portal.Get<Writer>().Statements.Connection)}");
        Console.WriteLine($"# raw: {Pragmas.Of(raw.Connection)}");
        Figure[] figures = [await Ratio(portal, raw, "posting, one entry a transaction", 1_000, 1), await Ratio(portal, raw, "posting, 100 entries a transaction", 10_000, Together)];
        await using var db = portal.Db();
        Console.WriteLine($"# rows: {db.JournalEntries.Count()} entries, {db.JournalLines.Count()} lines, and {raw.Lines} raw lines");
        return figures;
    }

    private static async Task<Figure> Ratio(PortalInProcess portal, RawLedger raw, string name, int entries, int together)
    {
        var rounds = new List<(double Posted, double Raw)>();
        for (var round = 0; round < Rounds; round++)
        {
            var bare = Rate(entries, () => raw.Post(entries, together));
            var clock = Stopwatch.StartNew();
            await Post(portal.Get<Work>(), entries, together);
            rounds.Add((entries / clock.Elapsed.TotalSeconds, bare));
        }

        return Figure.AtLeast(name, Median.Of(rounds.Select(round => round.Posted)), Median.Of(rounds.Select(round => round.Raw)), Median.Of(rounds.Select(round => round.Posted / round.Raw)), 0.50);
    }

    private static double Rate(int count, Action run)
    {
        var clock = Stopwatch.StartNew();
        run();
        return count / clock.Elapsed.TotalSeconds;
    }

    private static async Task Post(Work work, int entries, int together)
    {
        for (var posted = 0; posted < entries; posted += together)
            await work.Run(new Actor("bench"), async (_, journal) =>
            {
                for (var i = 0; i < together; i++) await journal.Post(Entry(), CancellationToken.None);
            }, CancellationToken.None);
    }

    /// <summary>A plan invoice paid by card: two Stripe-side lines and the 60/40 split, over a few hundred accounts.</summary>
    private static JournalEntry Entry()
    {
        var n = Interlocked.Increment(ref number);
        return new JournalEntry($"in_{n}:paid", "plan.invoice-paid", "usd", "Plan invoice paid",
        [
            new(AccountCode.Stripe(StripeAccountName.Platform), 1821, $"txn_{n}"),
            new(AccountCode.Parse("fee:stripe"), 79),
            new(AccountCode.PayableTherapist(n % 200 + 1), -1140),
            new(AccountCode.Parse("revenue:subscription"), -760),
        ]) { Source = $"plan-invoice:{n}", StripeObject = $"in_{n}" };
    }

    private static int number;
}
