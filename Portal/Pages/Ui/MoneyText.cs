using System.Globalization;

namespace Portal.Pages.Ui;

/// <summary>Writes amounts and reads what people type. Exact: cents in, cents out.</summary>
public static class MoneyText
{
    /// <summary>The minus sign of amounts (U+2212), before the symbol.</summary>
    public const char Minus = '−';

    /// <summary>"$1,234.50", "−$27.00"; a currency other than the page's is named: "€40.00 EUR".</summary>
    public static string Format(long cents, string currency = "usd", bool signed = false, string pageCurrency = "usd")
    {
        var code = currency.ToUpperInvariant();
        var named = string.Equals(currency, pageCurrency, StringComparison.OrdinalIgnoreCase) ? "" : $" {code}";
        return $"{Sign(cents, signed)}{Symbol(code)}{Digits(cents, code)}{named}";
    }

    /// <summary>"1,234.50", "−27.00": a journal column, whose heading names the currency.</summary>
    public static string Plain(long cents, string currency = "usd") =>
        $"{Sign(cents, signed: false)}{Digits(cents, currency.ToUpperInvariant())}";

    /// <summary>"1250.00" for a field.</summary>
    public static string ForField(long cents, string currency = "usd") =>
        (cents < 0 ? "-" : "") + Digits(cents, currency.ToUpperInvariant()).Replace(",", "", StringComparison.Ordinal);

    /// <summary>Reads "1,250", "$1,250.00" or "1250.5". False with a sentence when it is not an amount; nothing is ever rounded.</summary>
    public static bool TryParse(string? text, string currency, out long cents, out string? problem)
    {
        cents = 0;
        var code = currency.ToUpperInvariant();
        var digits = Bare(text, code);
        problem = digits.Length == 0 ? "Enter an amount." : null;
        if (problem is not null) return false;

        var parts = digits.Split('.');
        if (parts.Length > 2 || !AreThousands(parts[0]) || (parts.Length == 2 && !parts[1].All(char.IsAsciiDigit)))
            problem = $"Enter an amount such as {Example(code)}.";
        else if (parts.Length == 2 && parts[1].Length > Decimals(code))
            problem = Decimals(code) == 0 ? $"{code} has no decimals." : $"Use at most {Decimals(code)} decimals.";
        else if (!TryCombine(parts, Decimals(code), out cents))
            problem = "This amount is too large.";
        return problem is null;
    }

    private static string Bare(string? text, string code)
    {
        var bare = (text ?? "").Trim();
        var symbol = Symbol(code);
        return bare.StartsWith(symbol, StringComparison.Ordinal) ? bare[symbol.Length..].TrimStart() : bare;
    }

    // "1250" or "1,250"; "12,50" is somebody's decimal comma and must not become 1,250.
    private static bool AreThousands(string whole)
    {
        var groups = whole.Split(',');
        return groups.All(group => group.Length > 0 && group.All(char.IsAsciiDigit))
            && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3)));
    }

    private static bool TryCombine(string[] parts, int decimals, out long cents)
    {
        var fraction = (parts.Length == 2 ? parts[1] : "").PadRight(decimals, '0');
        var whole = parts[0].Replace(",", "", StringComparison.Ordinal);
        return long.TryParse(whole + fraction, NumberStyles.None, CultureInfo.InvariantCulture, out cents);
    }

    private static string Digits(long cents, string code)
    {
        var decimals = Decimals(code);
        var unit = decimals == 0 ? 1UL : 100UL;
        var amount = cents < 0 ? (ulong)(-(cents + 1)) + 1 : (ulong)cents;
        var whole = (amount / unit).ToString("N0", CultureInfo.InvariantCulture);
        return decimals == 0 ? whole : $"{whole}.{(amount % unit).ToString("00", CultureInfo.InvariantCulture)}";
    }

    private static string Sign(long cents, bool signed) => cents < 0 ? Minus.ToString() : signed && cents > 0 ? "+" : "";

    private static string Example(string code) => $"{Symbol(code)}{Digits(5000, code)}";

    private static int Decimals(string code) => code is "JPY" or "KRW" or "VND" or "CLP" ? 0 : 2;

    private static string Symbol(string code) => code switch
    {
        "USD" or "CAD" or "AUD" or "NZD" or "MXN" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "JPY" => "¥",
        _ => "",
    };
}
