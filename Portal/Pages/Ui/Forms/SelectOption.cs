namespace Portal.Pages.Ui.Forms;

/// <summary>One entry of a list to choose from.</summary>
/// <param name="Value">As it is kept.</param>
/// <param name="Text">As people read it.</param>
public sealed record SelectOption(string Value, string Text);
