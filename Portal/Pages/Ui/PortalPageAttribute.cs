using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Portal.Pages.Ui;

/// <summary>
/// Makes a page interactive over a circuit, without rendering it on the server first: its data is loaded once, not twice.
/// The frame and a skeleton are in the first byte all the same, because the layout around the page is static.
/// Set once for a portal in its folder's <c>_Imports.razor</c>; account pages stay static.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PortalPageAttribute : RenderModeAttribute
{
    /// <summary>Interactive on the server, not prerendered.</summary>
    public override IComponentRenderMode Mode { get; } = new InteractiveServerRenderMode(prerender: false);
}
