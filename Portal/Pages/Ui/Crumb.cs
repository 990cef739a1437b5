namespace Portal.Pages.Ui;

/// <summary>One step of the path above a title; without an address it is where the reader stands.</summary>
/// <param name="Title">Name of the place.</param>
/// <param name="Href">Its address.</param>
public sealed record Crumb(string Title, string? Href = null);
