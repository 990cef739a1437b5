namespace Portal.Pages.Ui.Tables;

/// <summary>Decides the place of each column on phones.</summary>
internal static class CardPlaces
{
    /// <summary>The class of a column's cells.</summary>
    internal static string Css<TRow>(IReadOnlyList<Column<TRow>> columns, Column<TRow> column) => Place(columns, column) switch
    {
        CardPlace.Name => "card-name",
        CardPlace.Amount => "card-amount",
        CardPlace.Line => "card-line",
        CardPlace.LabelledLine => "card-line labelled",
        CardPlace.Hidden => "card-hidden",
        CardPlace.Auto => throw new InvalidOperationException("The place was not decided."),
        var other => throw new InvalidOperationException($"No such place: {other}."),
    };

    private static CardPlace Place<TRow>(IReadOnlyList<Column<TRow>> columns, Column<TRow> column)
    {
        if (column.Card != CardPlace.Auto) return column.Card;
        var name = columns.FirstOrDefault(other => other.Card == CardPlace.Name) ?? columns[0];
        var amount = columns.FirstOrDefault(other => other.Card == CardPlace.Amount)
            ?? columns.FirstOrDefault(other => other is { Card: CardPlace.Auto, Money: true });
        return column == name ? CardPlace.Name : column == amount ? CardPlace.Amount : CardPlace.LabelledLine;
    }
}
