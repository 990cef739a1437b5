namespace Portal.Pages.Ui.Charts;

/// <summary>One bar of a chart: a period and its parts in the order of the series.</summary>
/// <param name="Label">"19 Oct".</param>
/// <param name="Cents">One amount for each series; parts below zero are counted but not drawn.</param>
public sealed record ChartBar(string Label, IReadOnlyList<long> Cents)
{
    /// <summary>Sum of the parts.</summary>
    public long TotalCents => Cents.Sum();
}
