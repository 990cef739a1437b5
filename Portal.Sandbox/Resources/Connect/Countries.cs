namespace Portal.Sandbox.Resources.Connect;

/// <summary>Where connected accounts can be, and the currency they are paid in.</summary>
internal static class Countries
{
    private static readonly Dictionary<string, string> Currencies = new()
    {
        ["US"] = "usd", ["CA"] = "cad", ["GB"] = "gbp", ["AU"] = "aud", ["NZ"] = "nzd", ["CH"] = "chf", ["SE"] = "sek", ["DK"] = "dkk", ["NO"] = "nok",
        ["AT"] = "eur", ["BE"] = "eur", ["DE"] = "eur", ["ES"] = "eur", ["FI"] = "eur", ["FR"] = "eur", ["IE"] = "eur", ["IT"] = "eur",
        ["LU"] = "eur", ["NL"] = "eur", ["PT"] = "eur",
    };

    public static bool Knows(string country) => Currencies.ContainsKey(country);

    public static string CurrencyOf(string country) => Currencies[country];

    public static IEnumerable<string> All => Currencies.Keys;
}
