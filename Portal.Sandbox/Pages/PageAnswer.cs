namespace Portal.Sandbox.Pages;

/// <summary>What a hosted page answers: markup, a file, or another address.</summary>
internal sealed record PageAnswer(int Status, string ContentType, byte[] Body, string? Location = null)
{
    /// <summary>A script of another site may read it.</summary>
    public bool AnyOrigin { get; init; }

    public static PageAnswer Html(string markup, int status = 200) =>
        new(status, "text/html; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(markup));

    public static PageAnswer File(byte[] body, string contentType) => new(200, contentType, body);

    /// <summary>Sends the browser on with GET.</summary>
    public static PageAnswer Redirect(string location) => new(303, "text/plain", [], location);
}
