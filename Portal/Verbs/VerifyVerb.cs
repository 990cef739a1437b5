using Portal.Jobs;
using Portal.Ledger;
using Portal.Ledger.Verification;
using Portal.Payments;
using Portal.Payments.LocalStripe;
using Portal.Time;

namespace Portal.Verbs;

/// <summary>
/// <c>verify</c>: every invariant against the database and against Stripe, a line each; exit code 1 where one is broken.
/// Runs beside the app: it has no host, migrates nothing, and reads through a read-only connection.
/// </summary>
public static class VerifyVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Runs with settings from the usual places; 0 when all hold, 1 when one is broken, 2 when it could not look. <paramref name="more"/> adds services of the caller.</summary>
    public static async Task<int> Run(string[] args, TextWriter output, CancellationToken ct, Action<IServiceCollection>? more = null)
    {
        if (VerbSettings.Read(args) is not { } settings) return 2;
        if (!File.Exists(settings.Data.DatabaseFile))
        {
            await Console.Error.WriteLineAsync("There is no database yet; start the portal once, or run the verb migrate.");
            return 2;
        }

        return await Run(settings, output, more, ct);
    }

    private static async Task<int> Run(PortalSettings settings, TextWriter output, Action<IServiceCollection>? more, CancellationToken ct)
    {
        BackgroundWork.Begin();
        await using var services = Services(settings, more);
        await using var sandbox = settings.Stripe.UsesSandbox ? await FoundSandbox.Join(services, settings.Data, ct) : null;
        // Where the portal is not running nothing that is on its way moves on, so there is nothing to wait for.
        var patience = sandbox is { IsOwn: true } ? TimeSpan.Zero : Patience;
        var report = await services.GetRequiredService<VerifyLedger>().All(patience, ct);
        await VerificationText.Write(report, output);
        return report.Holds ? 0 : 1;
    }

    private static ServiceProvider Services(PortalSettings settings, Action<IServiceCollection>? more)
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PortalClock>();
        services.AddSingleton(settings.Data);
        services.AddSingleton(settings.Rules);
        services.AddSingleton(settings.Catalog);
        services.AddSingleton(settings.Stripe);
        services.AddSingleton<StripeAccounts>();
        if (settings.Stripe.UsesSandbox)
        {
            services.AddSingleton<SandboxControl>();
            services.AddSandboxOptions();
        }

        services.AddVerification();
        more?.Invoke(services);
        return services.BuildServiceProvider();
    }
}
