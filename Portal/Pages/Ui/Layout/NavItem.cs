namespace Portal.Pages.Ui.Layout;

/// <summary>One place in a portal's rail.</summary>
/// <param name="Title">Name in the rail.</param>
/// <param name="Href">Absolute path, such as <c>/employee/sessions</c>.</param>
/// <param name="Icon">Name of a Material Symbol.</param>
/// <param name="Count">What waits for this person there, never what is merely new; nothing is shown for 0.</param>
/// <param name="Section">Heading above the first item of a group; null for the items on top.</param>
/// <param name="Short">Name in the phone's bottom bar; null when the place is only reached through More.</param>
public sealed record NavItem(string Title, string Href, string Icon, int Count = 0, string? Section = null, string? Short = null);
