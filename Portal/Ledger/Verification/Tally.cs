using System.Globalization;

namespace Portal.Ledger.Verification;

/// <summary>Collects the comparisons of one check.</summary>
public sealed class Tally
{
    private const int ShownOffenders = 5;
    private readonly List<string> offenders = [];
    private int compared;
    private int broken;
    private long ours;
    private long theirs;

    /// <summary>Compares two amounts in cents that must be the same.</summary>
    public void Equal(string subject, long oursCents, long theirsCents, string oursName = "ledger", string theirsName = "expected")
    {
        ours = checked(ours + oursCents);
        theirs = checked(theirs + theirsCents);
        Require(oursCents == theirsCents, () => $"{subject}: {oursName} {Cents(oursCents)}, {theirsName} {Cents(theirsCents)}");
    }

    /// <summary>Counts one thing looked at, and notes it where it breaks the rule.</summary>
    public void Require(bool holds, Func<string> complaint)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        compared++;
        if (holds) return;
        broken++;
        if (offenders.Count < ShownOffenders) offenders.Add(complaint());
    }

    /// <summary>Counts things that were looked at by the database and hold.</summary>
    public void Hold(int count) => compared += count;

    /// <summary>The finding with the sums of both sides; <paramref name="withStripe"/> where the other side is Stripe's.</summary>
    public Finding Sums(bool withStripe = false) =>
        new(compared, Cents(ours), withStripe ? Cents(theirs) : null, offenders, broken);

    /// <summary>The finding with a figure of its own.</summary>
    public Finding Figure(string figure, string? stripe = null) => new(compared, figure, stripe, offenders, broken);

    /// <summary>An amount of cents as text, with two decimals.</summary>
    public static string Cents(long cents)
    {
        var sign = cents < 0 ? "-" : "";
        var (whole, rest) = Int128.DivRem(Int128.Abs(cents), 100);
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{whole:N0}.{rest:00}");
    }

    /// <summary>A count as text.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
