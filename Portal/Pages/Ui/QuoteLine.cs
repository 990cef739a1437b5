namespace Portal.Pages.Ui;

/// <summary>One line of a quote: the price, or a deduction with its reason.</summary>
/// <param name="Label">"Session, 50 minutes", "Acme pays".</param>
/// <param name="Cents">Negative for a deduction.</param>
/// <param name="Note">The reason, or the details.</param>
/// <param name="Party">Marks the line with a party's colour.</param>
public sealed record QuoteLine(string Label, long Cents, string? Note = null, MoneyParty? Party = null);
