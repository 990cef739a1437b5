using System.Globalization;

namespace Portal.Domain;

/// <summary>An amount in whole cents (minor units) with its currency. Arithmetic is checked; two currencies never mix.</summary>
public readonly record struct Money : IComparable<Money>
{
    private const char Minus = '\u2212';

    /// <summary>Makes an amount of <paramref name="cents"/> in a three-letter ISO currency, kept in lower case.</summary>
    /// <exception cref="ArgumentException">The currency isn't three letters.</exception>
    public Money(long cents, string currency)
    {
        Cents = cents;
        Currency = Normalise(currency);
    }

    /// <summary>Whole minor units.</summary>
    public long Cents { get; }

    /// <summary>Lower-case ISO code, such as <c>usd</c>.</summary>
    public string Currency { get; }

    /// <summary>An amount in US dollars.</summary>
    public static Money Usd(long cents) => new(cents, "usd");

    /// <summary>The sum of two amounts of one currency.</summary>
    public static Money operator +(Money left, Money right) => new(checked(left.Cents + right.CentsIn(left.Currency)), left.Currency);

    /// <summary>The difference of two amounts of one currency.</summary>
    public static Money operator -(Money left, Money right) => new(checked(left.Cents - right.CentsIn(left.Currency)), left.Currency);

    /// <summary>The same amount with the other sign.</summary>
    public static Money operator -(Money amount) => new(checked(-amount.Cents), amount.Currency);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is smaller or the same.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is larger or the same.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public int CompareTo(Money other) => Cents.CompareTo(other.CentsIn(Currency));

    /// <summary>As people read it: <c>$1,234.50</c>, <c>−$4.00</c> (U+2212), <c>€40.00 EUR</c>.</summary>
    public override string ToString()
    {
        var magnitude = Cents < 0 ? (ulong)-(Cents + 1) + 1 : (ulong)Cents;
        var sign = Cents < 0 ? Minus.ToString() : "";
        var code = Currency == "usd" ? "" : " " + Currency?.ToUpperInvariant();
        return sign + Symbol + Number(magnitude) + code;
    }

    private string Symbol => Currency switch
    {
        "usd" or "cad" or "aud" or "nzd" => "$",
        "eur" => "€",
        "gbp" => "£",
        "jpy" => "¥",
        _ => "",
    };

    private string Number(ulong magnitude) => Currency is "jpy" or "krw"
        ? magnitude.ToString("N0", CultureInfo.InvariantCulture)
        : (magnitude / 100).ToString("N0", CultureInfo.InvariantCulture) + "." + (magnitude % 100).ToString("00", CultureInfo.InvariantCulture);

    private long CentsIn(string currency) => Currency == currency
        ? Cents
        : throw new InvalidOperationException($"An amount in {Currency} was combined with one in {currency}.");

    private static string Normalise(string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        return currency.Length == 3 && currency.All(char.IsAsciiLetter)
            ? currency.ToLowerInvariant()
            : throw new ArgumentException($"'{currency}' isn't a three-letter currency code.", nameof(currency));
    }
}
