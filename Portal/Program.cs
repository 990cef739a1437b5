using Portal.Adjustments;
using Portal.Credits;
using Portal.Data;
using Portal.Data.Demo;
using Portal.Data.Setup;
using Portal.Disputes;
using Portal.Health;
using Portal.Jobs;
using Portal.Ledger;
using Portal.Members;
using Portal.Notifications;
using Portal.Pages;
using Portal.Pages.Account;
using Portal.Pages.AdminPortal;
using Portal.Pages.EmployeePortal;
using Portal.Pages.EmployerPortal;
using Portal.Pages.TherapistPortal;
using Portal.Pages.Ui;
using Portal.Pages.Ui.Layout;
using Portal.Payments;
using Portal.Payments.LocalStripe;
using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.Payouts;
using Portal.People;
using Portal.Questions;
using Portal.Reconciliation;
using Portal.Sessions;
using Portal.Subscriptions;
using Portal.Subsidies;
using Portal.Therapists;
using Portal.Time;
using Portal.Verbs;

namespace Portal;

/// <summary>The portal: what it is made of, and how it starts.</summary>
public static class Program
{
    /// <summary>Runs the portal, or one of its verbs: <c>migrate</c>, <c>demo</c>, <c>verify</c>.</summary>
    public static async Task<int> Main(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (await Verb.Run(args, CancellationToken.None) is { } exitCode) return exitCode;
        var app = Build(args);
        if (app is null) return 2;
        await using (app)
        {
            try
            {
                await Start(app, CancellationToken.None);
            }
            catch (Exception refused) when (refused is StartRefusedException or IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException })
            {
                await Console.Error.WriteLineAsync(refused.Message);
                return 2;
            }

            StartMessage.Print(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
    }

    /// <summary>Puts the portal together; null, with a sentence on the error stream, where its settings can't be used. <paramref name="more"/> adds services of the caller.</summary>
    public static WebApplication? Build(string[] args, Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = "Portal" });
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration.AddStripeVariables();
        if (PortalSettings.Read(builder) is not { } settings) return null;

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<PortalClock>();
        builder.Services.AddSingleton(settings.Rules);
        builder.Services.AddSingleton(settings.Catalog);
        builder.Services.AddPortalData(settings.Data);
        builder.Services.AddPayments(settings.Stripe, settings.EventSweep);
        builder.Services.AddPeople(settings.Data);
        builder.Services.AddNotifications(settings.Mail);
        builder.Services.AddMembers();
        builder.Services.AddScoped<CurrentEmployer>();
        builder.Services.AddSubsidies();
        builder.Services.AddDisputes();
        builder.Services.AddAdjustments();
        builder.Services.AddCredits();
        builder.Services.AddSubscriptions();
        builder.Services.AddSessions();
        builder.Services.AddTherapists();
        builder.Services.AddQuestions();
        builder.Services.AddLedger(settings.Verification);
        builder.Services.AddReconciliation(settings.Reconciliation);
        builder.Services.AddAdminPortal();
        if (settings.MakesDemo) builder.Services.AddDemo();
        builder.Services.AddPayouts();
        builder.Services.AddJobs();
        builder.Services.AddSingleton(new SandboxNotice(settings.Stripe.UsesSandbox));
        builder.Services.AddPortalUi();
        more?.Invoke(builder.Services);

        var app = builder.Build();
        app.UsePortalUi();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseClockOnlyWherePossible();
        app.MapStaticAssets();
        app.MapStripeWebhooks();
        app.MapAccount();
        app.MapEmployerFiles();
        app.MapOnboarding();
        app.MapQuestionFiles();
        app.MapEmployeeFiles();
        app.MapSessions();
        app.MapSessionFiles();
        app.MapPortalUi();
        app.MapAdminFiles();
        app.MapPayoutFiles();
        app.MapReconciliationFiles();
        app.MapEarningsFiles();
        app.MapHealth();
        return app;
    }

    /// <summary>Brings the database up to date, starts the sandbox where it stands in for Stripe, and begins to listen.</summary>
    public static async Task Start(WebApplication app, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Services.GetRequiredService<FolderLock>().Take();
        // Only where the demo is made: no other start may remove files.
        if (app.Services.GetService<IServiceProviderIsService>()!.IsService(typeof(DemoData))) DemoData.ClearInterrupted(app.Services.GetRequiredService<DataOptions>());
        await DatabaseSetup.Migrate(app.Services, ct);
        var sandbox = app.Services.GetService<LocalSandbox>();
        if (sandbox is not null) await sandbox.Start(app.Configuration["Stripe:SandboxAddress"], ct);
        await app.Services.GetRequiredService<SweepOperations>().TakeOver(ct);
        await app.StartAsync(ct);
        if (sandbox is not null) await sandbox.RegisterWebhooks(app.Urls.First(), ct);
        if (app.Services.GetService<DemoData>() is { } demo) await demo.MakeOnce(new Uri(app.Urls.First()), ct);
        await FirstAdmin.Register(app.Services, ct);
    }
}
