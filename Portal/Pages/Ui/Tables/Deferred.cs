using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portal.Pages.Ui.Tables;

/// <summary>Renders its content after the siblings before it: when it does, a table's columns are known.</summary>
public sealed class Deferred : ComponentBase
{
    /// <summary>The content.</summary>
    [Parameter, EditorRequired] public RenderFragment ChildContent { get; set; } = default!;

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
