namespace Portal.Pages.Ui.Charts;

/// <summary>What one colour of a chart stands for.</summary>
/// <param name="Name">"Sessions".</param>
/// <param name="Party">Its party, where the parts are parties; otherwise the series colours are used in order.</param>
public sealed record ChartSeries(string Name, MoneyParty? Party = null)
{
    /// <summary>The colour of the series at a place in the list.</summary>
    public string Colour(int index) => Party is { } party ? $"var(--rn-party-{party.Css()})" : $"var(--rn-series-{index + 1})";
}
