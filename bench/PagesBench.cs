using System.Globalization;
using Bench.Load;
using Bench.Pages;
using Portal.Data.Demo;

namespace Bench;

/// <summary>Pages of signed-in people at a large employer, against a trivial prerendered page of a bare app.</summary>
internal static class PagesBench
{
    private const int Rounds = 3;
    private const int Connections = 16;
    private const int PerSecond = 50;
    private const double Part = 0.25;

    private static readonly Dictionary<string, string> Readers = new()
    {
        ["/employee"] = DemoCast.Employees[0].Email,
        ["/employer/members"] = DemoCast.Owner.Email,
        ["/admin/journal"] = DemoCast.Admin.Email,
    };

    public static async Task<IEnumerable<Figure>> Run()
    {
        using var folder = new TempFolder();
        await Fill(folder.Path);
        var figures = new List<Figure>();
        await using var trivial = await Child.Start("trivial");
        await using var portal = await Child.Start("pages", Servers.PortalArguments(folder.Path));
        foreach (var (page, email) in Readers)
        {
            var visitor = await Visitor.SignIn(portal.Address, email);
            await Round(trivial, portal, visitor, page);
            var rounds = new List<(double Trivial, double Document, double Whole)>();
            for (var i = 0; i < Rounds; i++) rounds.Add(await Round(trivial, portal, visitor, page));
            var bare = Median.Of(rounds.Select(round => round.Trivial));
            figures.Add(Figure.AtLeast($"{page}, its document", Median.Of(rounds.Select(round => round.Document)), bare, Median.Of(rounds.Select(round => round.Document / round.Trivial)), Part));
            figures.Add(Figure.AtLeast($"{page}, whole", Median.Of(rounds.Select(round => round.Whole)), bare, Median.Of(rounds.Select(round => round.Whole / round.Trivial)), Part));
            figures.AddRange(await Paced(portal, visitor, page));
        }

        return figures;
    }

    private static async Task Fill(string folder)
    {
        await PagesFilling.Demo(folder);
        await using var portal = await PortalInProcess.Open(folder);
        var filling = new PagesFilling(portal);
        await filling.Grow(members: 800, entries: 5_000);
        foreach (var email in Readers.Values) await filling.LetIn(email);
        Console.WriteLine($"# rows: {await filling.Rows()}");
    }

    private static async Task<(double Trivial, double Document, double Whole)> Round(Child trivial, Child portal, Visitor visitor, string page)
    {
        var (bare, document, whole) = (visitor.Get("/"), visitor.Get(page), visitor.Get($"/bench{page}"));
        var trivials = await HttpLoad.Run(trivial.Address, Connections, 4_000, _ => bare);
        var documents = await HttpLoad.Run(portal.Address, Connections, 800, _ => document);
        var wholes = await HttpLoad.Run(portal.Address, Connections, 400, _ => whole);
        return (trivials.Rate, documents.Rate, wholes.Rate);
    }

    private static async Task<IEnumerable<Figure>> Paced(Child portal, Visitor visitor, string page)
    {
        var request = visitor.Get($"/bench{page}");
        var run = await HttpLoad.Paced(portal.Address, Connections, 400, PerSecond, _ => request);
        string Name(string part) => string.Create(CultureInfo.InvariantCulture, $"{page}, whole, {part} at {PerSecond} a second");
        return [Figure.AtMost(Name("p50"), Median.Of(run.Milliseconds), "ms", 10), Figure.AtMost(Name("p99"), Median.Percentile(run.Milliseconds, 0.99), "ms", 50)];
    }
}
