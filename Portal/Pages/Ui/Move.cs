namespace Portal.Pages.Ui;

/// <summary>One line of a confirm dialog: who gets or gives what.</summary>
/// <param name="Party">Whose money.</param>
/// <param name="Text">"Maya gets back".</param>
/// <param name="Cents">Positive for what is received, negative for what is given.</param>
/// <param name="Note">Where to or from, and when.</param>
public sealed record Move(MoneyParty Party, string Text, long Cents, string? Note = null);
