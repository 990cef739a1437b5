using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet;

/// <summary>
/// Holds the client to the list of names it shares with the official package, which may take its place. A line of the list is a type with
/// the members our client has and, after a bar, those of the package that it leaves out because nothing here needs them.
/// </summary>
public sealed class SurfaceTests
{
    private static readonly (string Type, HashSet<string> Members, HashSet<string> LeftOut)[] Lines =
        [.. Read("surface.txt").Select(Split)];

    private static readonly Dictionary<string, HashSet<string>> Shared =
        Lines.Where(line => line.Members.Count > 0 || line.LeftOut.Count == 0).ToDictionary(line => line.Type, line => line.Members);

    private static readonly Dictionary<string, HashSet<string>> LeftOut =
        Lines.Where(line => line.LeftOut.Count > 0).ToDictionary(line => line.Type, line => line.LeftOut);

    private static readonly Dictionary<string, HashSet<string>> Actual =
        PublicSurface.LinesOf(typeof(StripeException).Assembly).Select(PublicSurface.Parse).ToDictionary(line => line.Type, line => line.Members);

    // In the package's source since August 2026, in no release yet; the portal uses none of them.
    private static readonly string[] NewerThanTheRelease =
    [
        "Stripe.EventUtility.ConstructEventWithoutVerification(", "Stripe.EventUtility.GenerateSignatureHeader(", "Stripe.StripeConfiguration.MajorApiVersion:",
    ];

    private static bool IsOfficialPackage => typeof(StripeException).Assembly.GetName().Name == "Stripe.net";

    [Fact]
    public void Everything_on_the_list_is_there_whichever_client_is_built() =>
        Assert.DoesNotContain(Missing(from: Actual, comparedTo: Shared), name => !IsOfficialPackage || !NewerThanTheRelease.Any(name.StartsWith));

    [Fact]
    public void Our_own_client_has_nothing_that_is_not_on_the_list()
    {
        if (!IsOfficialPackage)
            Assert.Empty(Missing(from: Shared, comparedTo: Actual));
    }

    [Fact]
    public void What_our_client_leaves_out_is_in_the_package_and_not_in_ours() =>
        Assert.All(LeftOut, type => Assert.All(type.Value, member =>
            Assert.Equal(IsOfficialPackage, Actual.TryGetValue(type.Key, out var members) && members.Contains(member))));

    private static List<string> Missing(
        Dictionary<string, HashSet<string>> from, Dictionary<string, HashSet<string>> comparedTo) =>
    [
        .. comparedTo.SelectMany(type => from.TryGetValue(type.Key, out var members)
            ? type.Value.Except(members).Select(member => $"{type.Key}.{member}")
            : [type.Key]),
    ];

    private static (string Type, HashSet<string> Members, HashSet<string> LeftOut) Split(string line)
    {
        var (type, members) = PublicSurface.Parse(line.Split(" |")[0]);
        return (type, members, [.. line.Split(" |").Skip(1).SelectMany(rest => rest.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);
    }

    private static string[] Read(string resource)
    {
        using var stream = typeof(SurfaceTests).Assembly.GetManifestResourceStream(typeof(SurfaceTests), resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
