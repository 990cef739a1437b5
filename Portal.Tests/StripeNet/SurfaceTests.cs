using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet;

/// <summary>Holds the client to the list of names it shares with the official package, which may take its place.</summary>
public sealed class SurfaceTests
{
    private static readonly Dictionary<string, HashSet<string>> Listed = Table(Lines("surface.txt"));
    private static readonly Dictionary<string, HashSet<string>> Actual =
        Table(PublicSurface.LinesOf(typeof(StripeException).Assembly));

    private static bool IsOfficialPackage => typeof(StripeException).Assembly.GetName().Name == "Stripe.net";

    [Fact]
    public void Everything_on_the_list_is_there_whichever_client_is_built() =>
        Assert.Empty(Missing(from: Actual, comparedTo: Listed));

    [Fact]
    public void Our_own_client_has_nothing_that_is_not_on_the_list()
    {
        if (!IsOfficialPackage)
            Assert.Empty(Missing(from: Listed, comparedTo: Actual));
    }

    private static List<string> Missing(
        Dictionary<string, HashSet<string>> from, Dictionary<string, HashSet<string>> comparedTo) =>
    [
        .. comparedTo.SelectMany(type => from.TryGetValue(type.Key, out var members)
            ? type.Value.Except(members).Select(member => $"{type.Key}.{member}")
            : [type.Key]),
    ];

    private static Dictionary<string, HashSet<string>> Table(IEnumerable<string> lines) =>
        lines.Select(PublicSurface.Parse).ToDictionary(line => line.Type, line => line.Members);

    private static string[] Lines(string resource)
    {
        using var stream = typeof(SurfaceTests).Assembly.GetManifestResourceStream(typeof(SurfaceTests), resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
