using Portal.Pages.Ui;
using Portal.Reports;

namespace Portal.Pages;

/// <summary>Between the tables of sessions and their queries.</summary>
public static class SessionLists
{
    /// <summary>What a table asks for, with the filter of that name as the status.</summary>
    public static ListRequest Request(TableQuery query, string? statusFilter = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new ListRequest(query.Skip, query.PageSize, query.Search, statusFilter is null ? null : query.Filter(statusFilter), query.Sort, query.Descending);
    }

    /// <summary>A part of a list as a table's page.</summary>
    public static PageOf<TRow> Page<TRow>(Slice<TRow> part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new PageOf<TRow>(part.Rows, part.Total);
    }
}
