using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace Portal.Pages.Ui.Tables;

/// <summary>A table's filters, order and page in the page's address, so that a filtered page can be shared and Back works.</summary>
/// <param name="navigation">The page's address.</param>
/// <param name="prefix">Told apart from another table on the same page; empty for the only one.</param>
/// <param name="pageSize">Rows on a page.</param>
public sealed class TableAddress(NavigationManager navigation, string prefix, int pageSize)
{
    private const string SortName = "sort";
    private const string PageName = "page";
    private const string AfterName = "after";
    private const string BeforeName = "before";
    private static readonly string[] Reserved = [SortName, PageName, AfterName, BeforeName];

    /// <summary>Raised when a filter, the order or the page was chosen.</summary>
    public event Action? Changed;

    /// <summary>What the address asks for now.</summary>
    public TableQuery Query
    {
        get
        {
            var values = Values();
            var sort = values.GetValueOrDefault(SortName);
            var number = int.TryParse(values.GetValueOrDefault(PageName), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? Math.Clamp(page, 1, 100_000) : 1;
            return new TableQuery(pageSize, number, values.GetValueOrDefault(AfterName), values.GetValueOrDefault(BeforeName),
                sort?.TrimStart('-'), sort?.StartsWith('-') == true,
                values.Where(pair => !Reserved.Contains(pair.Key)).ToDictionary());
        }
    }

    /// <summary>The part of the address that belongs to this table, to notice a change.</summary>
    public string Fingerprint => string.Join('&', Values().OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));

    /// <summary>The value of one filter; null when it is not set.</summary>
    public string? Value(string name) => Values().GetValueOrDefault(name);

    /// <summary>Sets a filter (empty: removes it) and goes back to the first page.</summary>
    public void Filter(string name, string? value) => Go(new() { [name] = value, [PageName] = null, [AfterName] = null, [BeforeName] = null });

    /// <summary>Sets several filters at once.</summary>
    public void Filter(IReadOnlyDictionary<string, string?> values) =>
        Go(new(values) { [PageName] = null, [AfterName] = null, [BeforeName] = null });

    /// <summary>Removes every filter, order and page.</summary>
    public void Clear() => Go(Values().Keys.ToDictionary(name => name, _ => (string?)null));

    /// <summary>Orders by a column: first upwards, then downwards.</summary>
    public void SortBy(string key)
    {
        var current = Query;
        var downwards = current.Sort == key && !current.Descending;
        Go(new() { [SortName] = downwards ? $"-{key}" : key, [PageName] = null, [AfterName] = null, [BeforeName] = null });
    }

    /// <summary>Opens a page by number.</summary>
    public void OpenPage(int page) => Go(new() { [PageName] = page == 1 ? null : page.ToString(CultureInfo.InvariantCulture) });

    /// <summary>Opens the page after a cursor.</summary>
    public void OpenAfter(string cursor) => Go(new() { [AfterName] = cursor, [BeforeName] = null });

    /// <summary>Opens the page before a cursor.</summary>
    public void OpenBefore(string cursor) => Go(new() { [BeforeName] = cursor, [AfterName] = null });

    /// <summary>The address of a file with the same filters and order, all pages.</summary>
    public string WithFilters(string href)
    {
        var kept = Values().Where(pair => pair.Key is not (PageName or AfterName or BeforeName))
            .Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value));
        return QueryHelpers.AddQueryString(href, kept);
    }

    private Dictionary<string, string> Values() => QueryHelpers.ParseQuery(new Uri(navigation.Uri).Query)
        .Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal) && pair.Value.ToString().Length > 0)
        .ToDictionary(pair => pair.Key[prefix.Length..], pair => pair.Value.ToString());

    private void Go(Dictionary<string, string?> changes)
    {
        var parameters = changes.ToDictionary(pair => prefix + pair.Key, pair => (object?)(string.IsNullOrEmpty(pair.Value) ? null : pair.Value));
        navigation.NavigateTo(navigation.GetUriWithQueryParameters(parameters));
        Changed?.Invoke();
    }
}
