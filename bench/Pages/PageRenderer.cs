using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.Extensions.Logging;

namespace Bench.Pages;

/// <summary>Renders to HTML what is otherwise rendered in a circuit, wherever it says it belongs.</summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers) : StaticHtmlRenderer(services, loggers)
{
    /// <summary>The HTML of a component once all it loads is there.</summary>
    public Task<string> Render<TComponent>(ParameterView parameters) => Dispatcher.InvokeAsync(async () =>
    {
        var root = BeginRenderingComponent(typeof(TComponent), parameters);
        await root.QuiescenceTask;
        return root.ToHtmlString();
    });

    /// <inheritdoc />
    protected override IComponent ResolveComponentForRenderMode(Type componentType, int? parentComponentId, IComponentActivator componentActivator, IComponentRenderMode renderMode) =>
        componentActivator.CreateInstance(componentType);
}
