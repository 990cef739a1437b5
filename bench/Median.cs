namespace Bench;

/// <summary>Middles and tails of measured values.</summary>
internal static class Median
{
    /// <summary>The middle value.</summary>
    public static double Of(IEnumerable<double> values) => Percentile(values, 0.5);

    /// <summary>The value that this part of the others is not above.</summary>
    public static double Percentile(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))];
    }
}
