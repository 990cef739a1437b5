using System.Globalization;
using Portal.Domain.Ledger;
using Portal.Ledger;
using Portal.Pages.Ui;
using Portal.Pages.Ui.Tables;

namespace Portal.Pages.AdminPortal;

/// <summary>What the journal's tables can be filtered by, from the address to the query.</summary>
public static class AccountFilters
{
    /// <summary>The accounts of the chart; those of one person or order stand together under what they begin with.</summary>
    public static IReadOnlyList<FilterOption> All { get; } =
        [.. AccountChart.Families.Select(family => new FilterOption(Beginning(family.Pattern), family.Title)).DistinctBy(option => option.Value)];

    /// <summary>The filter that a table's address asks for; days are the viewer's, the last one counts.</summary>
    public static JournalFilter Of(TableQuery query, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(viewer);
        return new JournalFilter(query.PageSize)
        {
            Search = query.Search,
            Account = query.Filter("account"),
            Kind = query.Filter("kind"),
            From = query.Day("from") is { } from ? viewer.At(from, TimeOnly.MinValue) : null,
            Until = query.Day("to") is { } to ? viewer.At(to.AddDays(1), TimeOnly.MinValue) : null,
            After = Number(query.After),
            Before = Number(query.Before),
        };
    }

    private static long? Number(string? cursor) => long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static string Beginning(string pattern)
    {
        var variable = pattern.IndexOf(":{", StringComparison.Ordinal);
        return variable < 0 ? pattern : pattern[..variable];
    }
}
