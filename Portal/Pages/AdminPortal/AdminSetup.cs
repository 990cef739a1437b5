using Portal.Credits;
using Portal.Ledger;
using Portal.Payments.LocalStripe;
using Portal.Payments.Operations;
using Portal.Payments.Webhooks;

namespace Portal.Pages.AdminPortal;

/// <summary>Registers what only the admin portal reads, and closes the pages that make no sense here.</summary>
public static class AdminSetup
{
    /// <summary>Registers the queries and use cases of the admin portal.</summary>
    public static void AddAdminPortal(this IServiceCollection services)
    {
        services.AddSingleton<EntrySources>();
        services.AddSingleton<JournalQueries>();
        services.AddSingleton<AccountQueries>();
        services.AddSingleton<PlatformOverview>();
        services.AddSingleton<WebhookQueries>();
        services.AddSingleton<ReplayEvents>();
        services.AddSingleton<OperationQueries>();
        services.AddSingleton<AllCreditOrders>();
        services.AddSingleton<AdminCounts>();
    }

    /// <summary>Where time can't be moved there is no clock page: its address answers 404.</summary>
    public static void UseClockOnlyWherePossible(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<MoveClock>().IsPossible)
            app.UseWhen(context => context.Request.Path.StartsWithSegments(AdminRoutes.Clock, StringComparison.OrdinalIgnoreCase), branch => branch.Run(context =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }));
    }
}
