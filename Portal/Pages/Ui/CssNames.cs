namespace Portal.Pages.Ui;

/// <summary>Class names of parties and tones, as the style sheets spell them.</summary>
internal static class CssNames
{
    internal static string Css(this MoneyParty party) => party.ToString().ToLowerInvariant();

    internal static string Css(this Tone tone) => tone.ToString().ToLowerInvariant();
}
