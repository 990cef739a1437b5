using Portal.Jobs;
using Portal.Ledger.Holds;
using Portal.Ledger.Verification;
using Portal.Ledger.Watch;
using Portal.Payments.Reconciliation;

namespace Portal.Ledger;

/// <summary>Registers reading the ledger, chaining it and checking it.</summary>
public static class LedgerSetup
{
    /// <summary>Registers everything the app needs of the ledger beside posting.</summary>
    public static void AddLedger(this IServiceCollection services, VerificationOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<SealJournal>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<SealJournal>());
        services.AddVerification();
        services.AddSingleton<MoneyHolds>();
        services.AddSingleton<PlaceMoneyHold>();
        services.AddSingleton<LiftMoneyHold>();
        services.AddSingleton<VerificationRuns>();
        services.AddSingleton<VerificationHistory>();
        services.AddSingleton<StartVerification>();
        services.AddSingleton<IDueWork, WatchLedger>();
        services.AddSingleton<IDueWork, VerifyNightly>();
    }

    /// <summary>Registers the checks and what they read; every invariant of this assembly is one.</summary>
    public static void AddVerification(this IServiceCollection services)
    {
        foreach (var type in typeof(LedgerSetup).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsClass: true } && typeof(IInvariant).IsAssignableFrom(type)))
            services.AddSingleton(typeof(IInvariant), type);
        services.AddSingleton<ReadStripe>();
        services.AddSingleton<WorkInFlight>();
        services.AddSingleton<VerifyLedger>();
    }
}
