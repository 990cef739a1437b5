namespace Portal.Pages.Ui;

/// <summary>One party's part of an amount.</summary>
/// <param name="Party">Whose money.</param>
/// <param name="Label">"Acme pays", "You pay".</param>
/// <param name="Cents">The part; negative parts are written but not drawn.</param>
/// <param name="Note">Why, in one line.</param>
public sealed record SplitPart(MoneyParty Party, string Label, long Cents, string? Note = null);
