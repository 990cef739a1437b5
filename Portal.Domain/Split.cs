namespace Portal.Domain;

/// <summary>An amount in two pieces that always add up to it: the share rounded down, and the rest. Rule <c>no-cent-lost</c>.</summary>
/// <param name="ShareCents">The share, rounded down.</param>
/// <param name="RestCents">All that the share left.</param>
public readonly record struct Split(long ShareCents, long RestCents)
{
    /// <summary>Both pieces together.</summary>
    public long TotalCents => checked(ShareCents + RestCents);

    /// <summary>Splits an amount of cents by a share in basis points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static Split Of(long cents, BasisPoints share)
    {
        var part = share.FloorOf(cents);
        return new Split(part, cents - part);
    }

    /// <summary>Splits an amount as <paramref name="part"/> stands to <paramref name="whole"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative figure, or a part above the whole.</exception>
    public static Split Of(long cents, long part, long whole)
    {
        var share = Proportion.Floor(cents, part, whole);
        return new Split(share, cents - share);
    }
}
