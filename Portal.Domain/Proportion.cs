namespace Portal.Domain;

/// <summary>Proportions of cents in whole numbers. Rule <c>cumulative-refund</c> builds on them: steps always add up to the whole.</summary>
public static class Proportion
{
    /// <summary><paramref name="amount"/> × <paramref name="part"/> ÷ <paramref name="whole"/>, rounded down; nothing of nothing is nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative figure, or a part above the whole.</exception>
    public static long Floor(long amount, long part, long whole)
    {
        Check(amount, part, whole);
        return whole == 0 ? 0 : (long)((Int128)amount * part / whole);
    }

    /// <summary>As <see cref="Floor"/>, rounded to the nearest cent, half up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative figure, or a part above the whole.</exception>
    public static long Nearest(long amount, long part, long whole)
    {
        Check(amount, part, whole);
        return whole == 0 ? 0 : (long)(((Int128)amount * part * 2 + whole) / ((Int128)whole * 2));
    }

    private static void Check(long amount, long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
    }
}
