using System.Globalization;

namespace Portal.Domain;

/// <summary>A share from 0 to 10,000 hundredths of a percent; never a floating-point number.</summary>
public readonly record struct BasisPoints
{
    /// <summary>The whole: 100 %.</summary>
    public const int Whole = 10_000;

    /// <summary>Makes a share of <paramref name="value"/> basis points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below zero or above 10,000.</exception>
    public BasisPoints(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Whole);
        Value = value;
    }

    /// <summary>Hundredths of a percent.</summary>
    public int Value { get; }

    /// <summary>What is left of the whole.</summary>
    public BasisPoints Rest => new(Whole - Value);

    /// <summary>This share of an amount in cents, rounded down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public long FloorOf(long cents) => Proportion.Floor(cents, Value, Whole);

    /// <summary>As people read it: <c>60 %</c>, <c>2.5 %</c>.</summary>
    public override string ToString() => (Value / 100m).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
