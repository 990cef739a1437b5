namespace Portal.Pages.Ui;

/// <summary>One page of a list, as a query hands it to a table.</summary>
/// <typeparam name="TRow">What one row shows.</typeparam>
/// <param name="Rows">At most as many as were asked for.</param>
/// <param name="Total">All rows that match, where they are counted (pages by number); null with cursors.</param>
/// <param name="Next">Cursor of the page after this one; null at the end.</param>
/// <param name="Previous">Cursor of the page before this one; null at the start.</param>
public sealed record PageOf<TRow>(IReadOnlyList<TRow> Rows, int? Total = null, string? Next = null, string? Previous = null);
