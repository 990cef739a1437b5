namespace Portal.Reports;

/// <summary>A part of a list, as a page of a table shows it.</summary>
/// <typeparam name="TRow">What one row is.</typeparam>
/// <param name="Rows">The rows of this part.</param>
/// <param name="Total">How many rows there are in all.</param>
public sealed record Slice<TRow>(IReadOnlyList<TRow> Rows, int Total);

/// <summary>Which part of a list, filtered and sorted how.</summary>
/// <param name="Skip">Rows before it.</param>
/// <param name="Take">Rows in it.</param>
/// <param name="Search">Words looked for; null for all.</param>
/// <param name="Status">A status by name in lower case; null for all.</param>
/// <param name="Sort">Name of the column; null for the list's own order.</param>
/// <param name="Descending">Whether the order is turned round.</param>
public sealed record ListRequest(int Skip, int Take, string? Search = null, string? Status = null, string? Sort = null, bool Descending = false)
{
    /// <summary>Everything, for a file.</summary>
    public static ListRequest Whole(string? search, string? status) => new(0, 50_000, search, status);

    /// <summary>The status as its enum; null for all, or where there is none of that name.</summary>
    public TStatus? StatusAs<TStatus>() where TStatus : struct, Enum =>
        Enum.TryParse<TStatus>(Status, ignoreCase: true, out var status) && Enum.IsDefined(status) ? status : null;
}
