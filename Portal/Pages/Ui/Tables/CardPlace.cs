namespace Portal.Pages.Ui.Tables;

/// <summary>Where a column goes when a table becomes cards on phones.</summary>
public enum CardPlace
{
    /// <summary>The first column is the name, the first money column the amount, every other one a labelled line.</summary>
    Auto,

    /// <summary>First line, left, bold.</summary>
    Name,

    /// <summary>First line, right: the amount or the chip.</summary>
    Amount,

    /// <summary>A line of its own, without its label: a chip.</summary>
    Line,

    /// <summary>A line of its own, after its column's title.</summary>
    LabelledLine,

    /// <summary>Not on phones.</summary>
    Hidden,
}
