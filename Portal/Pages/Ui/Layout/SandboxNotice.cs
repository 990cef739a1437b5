namespace Portal.Pages.Ui.Layout;

/// <summary>Whether the striped strip stands above the frame, and where its link leads.</summary>
/// <param name="Shown">True while payments go to the local sandbox.</param>
/// <param name="LinkText">Words of the link; no link without them.</param>
/// <param name="LinkHref">Address of the sandbox's own pages.</param>
public sealed record SandboxNotice(bool Shown, string? LinkText = null, string? LinkHref = null)
{
    /// <summary>Real Stripe: no strip.</summary>
    public static readonly SandboxNotice None = new(false);
}
