using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Portal.Pages.Ui.Layout;
using Portal.Time;

namespace Portal.Pages.Ui;

/// <summary>Registers and maps everything people see: pages, layouts and building blocks.</summary>
public static class PortalUi
{
    /// <summary>Adds Razor components, the toast list and the viewer's clock.</summary>
    public static IServiceCollection AddPortalUi(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddAuthorization();
        services.AddCascadingAuthenticationState();
        services.AddScoped<Toasts>();
        services.TryAddSingleton(SandboxNotice.None);
        services.AddCascadingValue(provider => new Viewer(
            SignedInPerson.Of(provider.GetRequiredService<AuthenticationStateProvider>()).Zone, provider.GetRequiredService<PortalClock>()));
        return services;
    }

    /// <summary>Shows our pages for faults and refusals. Machines (API, webhooks) keep their bare answers.</summary>
    public static WebApplication UsePortalUi(this WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
        app.UseWhen(IsForMachines, machines =>
        {
            machines.Use(WithoutPages);
            machines.UseExceptionHandler(fault => fault.Run(context => Results.Problem().ExecuteAsync(context)));
        });
        return app;
    }

    /// <summary>Maps every page. Comes after authentication and authorization.</summary>
    public static WebApplication MapPortalUi(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }

    private static bool IsForMachines(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api")
        || context.Request.Path.StartsWithSegments("/stripe")
        || context.Request.Path.StartsWithSegments("/health");

    private static Task WithoutPages(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
        return next(context);
    }
}
