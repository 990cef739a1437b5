namespace Portal.Pages.Ui.Tables;

/// <summary>One value of a filter.</summary>
/// <param name="Value">As it stands in the address.</param>
/// <param name="Text">As people read it.</param>
/// <param name="Count">How many rows have it, where that is cheap to know.</param>
public sealed record FilterOption(string Value, string Text, int? Count = null);
