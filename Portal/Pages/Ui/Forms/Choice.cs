namespace Portal.Pages.Ui.Forms;

/// <summary>One card to choose: a package, a plan.</summary>
/// <param name="Value">As it is kept.</param>
/// <param name="Title">"10,000".</param>
/// <param name="Price">"$2,000.00".</param>
/// <param name="Note">"10 assessments".</param>
/// <param name="Disabled">Cannot be chosen; the note says why.</param>
public sealed record Choice(string Value, string Title, string? Price = null, string? Note = null, bool Disabled = false);
