namespace Portal.Pages.Ui.Layout;

/// <summary>A portal's name and places.</summary>
/// <param name="Name">Written under the brand: "Employee", "Operations".</param>
/// <param name="Home">Path of the portal's home.</param>
/// <param name="Items">Places in the order of the rail; four of them have a short name and stand in the bottom bar.</param>
public sealed record PortalNav(string Name, string Home, IReadOnlyList<NavItem> Items)
{
    /// <summary>The place that holds a path: the longest address it begins with.</summary>
    public NavItem? Current(string path) => Items
        .Where(item => path == item.Href || path.StartsWith(item.Href + "/", StringComparison.Ordinal))
        .MaxBy(item => item.Href.Length);

    /// <summary>The same places with what waits in them, by path.</summary>
    public PortalNav WithCounts(IReadOnlyDictionary<string, int> counts) => this with
    {
        Items = [.. Items.Select(item => item with { Count = counts.GetValueOrDefault(item.Href) })],
    };
}
