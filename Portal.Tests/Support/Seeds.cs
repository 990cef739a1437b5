using Xunit.Abstractions;

namespace Portal.Tests.Support;

/// <summary>Chance in a test: a fresh seed each time, printed so that a run that failed can be had again, and the size of the tests that have a long form.</summary>
internal static class Seeds
{
    private static readonly Lock Gate = new();

    /// <summary>Whether the long forms run (<c>PORTAL_LONG=1</c>).</summary>
    public static bool Long => Environment.GetEnvironmentVariable("PORTAL_LONG") == "1";

    /// <summary>The size of a test: the short form's, or that of the long form (times <c>PORTAL_SCALE</c>, a number of percent).</summary>
    public static int Size(int inShort, int inLong) => !Long ? inShort
        : int.TryParse(Environment.GetEnvironmentVariable("PORTAL_SCALE"), out var percent) ? Math.Max(inShort, inLong * percent / 100) : inLong;

    /// <summary>A fresh seed, or <c>PORTAL_SEED</c>; printed, and appended to the file <c>PORTAL_SEEDS</c> names.</summary>
    public static int Fresh(ITestOutputHelper log, string test)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("PORTAL_SEED"), out var asked) ? asked : Random.Shared.Next(1, 1_000_000);
        Note(log, $"{test}: seed {seed}");
        return seed;
    }

    /// <summary>Prints a line of a test where <c>.ci/run</c> shows it.</summary>
    public static void Note(ITestOutputHelper log, string line)
    {
        log.WriteLine(line);
        if (Environment.GetEnvironmentVariable("PORTAL_SEEDS") is not { Length: > 0 } file) return;
        lock (Gate) File.AppendAllText(file, line + "\n");
    }
}
