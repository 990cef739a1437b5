using Microsoft.AspNetCore.Components;

namespace Portal.Pages.Ui.Tables;

/// <summary>One column of a <see cref="DataTable{TRow}"/>. It renders nothing itself; the table asks it for its cells.</summary>
/// <typeparam name="TRow">What one row shows.</typeparam>
public sealed class Column<TRow> : ComponentBase, IDisposable
{
    [CascadingParameter] private DataTable<TRow> Table { get; set; } = default!;

    /// <summary>Heading.</summary>
    [Parameter, EditorRequired] public string Title { get; set; } = "";

    /// <summary>The cell, with the row as <c>context</c>: first line in <c>b</c>, second in <c>small</c>.</summary>
    [Parameter, EditorRequired] public RenderFragment<TRow> ChildContent { get; set; } = default!;

    /// <summary>Key under which the query sorts by this column; no sorting without it.</summary>
    [Parameter] public string? Sort { get; set; }

    /// <summary>Right-aligned, tabular numerals: money and counts.</summary>
    [Parameter] public bool Money { get; set; }

    /// <summary>Place on phones.</summary>
    [Parameter] public CardPlace Card { get; set; }

    /// <summary>Width of the loading bar, about that of the real content.</summary>
    [Parameter] public string Bar { get; set; } = "6rem";

    /// <summary>Takes the column out of its table.</summary>
    public void Dispose() => Table.Remove(this);

    /// <inheritdoc />
    protected override void OnInitialized() => Table.Add(this);
}
