using System.Net;

namespace Portal.Sandbox.Pages;

/// <summary>The frame of every hosted page.</summary>
internal static class Layout
{
    private static readonly string Css = Resource("sandbox.css");

    public static string Page(string title, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(title)} · Sandbox</title>
        <link rel="icon" href="data:,">
        <style>{Css}</style>
        </head>
        <body>
        <p class="banner">Sandbox: no real money moves here</p>
        <main>
        <h1>{Text(title)}</h1>
        {body}
        </main>
        </body>
        </html>
        """;

    /// <summary>Text made safe for markup and attributes.</summary>
    public static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");

    public static string Error(string? message) =>
        string.IsNullOrEmpty(message) ? "" : $"<p role=\"alert\" class=\"error\">{Text(message)}</p>";

    /// <summary>A page without a frame of its own, to stand inside another.</summary>
    public static string Frame(string title, string body) => $"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>{Text(title)}</title>
        <style>{Css}</style></head>
        <body class="frame">{body}</body></html>
        """;

    /// <summary>A file that is part of the program.</summary>
    public static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(Layout).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
