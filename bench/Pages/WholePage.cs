using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bench.Pages;

/// <summary>
/// A page of the portal in its layout with everything it loads, in one answer. In the portal itself the layout comes with the document and the
/// page over its circuit; one answer is the same work and can be measured from outside.
/// </summary>
internal static class WholePage
{
    /// <summary>The pages measured, by their address in the portal.</summary>
    public static readonly IReadOnlyDictionary<string, Type> All = new Dictionary<string, Type>
    {
        ["/employee"] = typeof(Portal.Pages.EmployeePortal.HomePage),
        ["/employer/members"] = typeof(Portal.Pages.EmployerPortal.MembersPage),
        ["/admin/journal"] = typeof(Portal.Pages.AdminPortal.JournalPage),
    };

    /// <summary>Maps each under <c>/bench</c>.</summary>
    public static void MapWholePages(this WebApplication app)
    {
        foreach (var (address, page) in All) app.MapGet($"/bench{address}", http => Answer(http, address, page)).RequireAuthorization();
    }

    private static async Task Answer(HttpContext http, string address, Type page)
    {
        var services = http.RequestServices;
        var state = Task.FromResult(new AuthenticationState(http.User));
        ((IHostEnvironmentAuthenticationStateProvider)services.GetRequiredService<AuthenticationStateProvider>()).SetAuthenticationState(state);
        var root = $"http://{http.Request.Host}/";
        ((IHostEnvironmentNavigationManager)services.GetRequiredService<NavigationManager>()).Initialize(root, root + address.TrimStart('/'));
        await using var renderer = new PageRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var route = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(RouteView.RouteData)] = new RouteData(page, new Dictionary<string, object?>()) });
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(await renderer.Render<RouteView>(route));
    }
}
