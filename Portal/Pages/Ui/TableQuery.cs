namespace Portal.Pages.Ui;

/// <summary>What a table asks a query for. Everything in it came from the address: check sort keys and filters before use.</summary>
/// <param name="PageSize">How many rows at most.</param>
/// <param name="Page">Page number from 1, for lists that count.</param>
/// <param name="After">Cursor: the rows after this one.</param>
/// <param name="Before">Cursor: the rows before this one.</param>
/// <param name="Sort">Key of the column to sort by; null for the list's own order.</param>
/// <param name="Descending">Largest or newest first.</param>
/// <param name="Filters">Values by filter name; absent when not set.</param>
public sealed record TableQuery(
    int PageSize, int Page, string? After, string? Before, string? Sort, bool Descending, IReadOnlyDictionary<string, string> Filters)
{
    /// <summary>Name of the search filter.</summary>
    public const string SearchName = "q";

    /// <summary>What was searched for; null when nothing was.</summary>
    public string? Search => Filter(SearchName);

    /// <summary>Rows to skip, for lists that count.</summary>
    public int Skip => (Page - 1) * PageSize;

    /// <summary>The value of a filter; null when it is not set.</summary>
    public string? Filter(string name) => Filters.GetValueOrDefault(name);

    /// <summary>A filter as a day (<c>2026-11-19</c>); null when it is not set or not a day.</summary>
    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(Filter(name), "yyyy-MM-dd", out var day) ? day : null;
}
