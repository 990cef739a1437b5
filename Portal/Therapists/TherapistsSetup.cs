using Portal.Payments.Therapists;

namespace Portal.Therapists;

/// <summary>Registers what therapists do with their profile and their Stripe account.</summary>
public static class TherapistsSetup
{
    /// <summary>Registers its use cases, queries and recorders.</summary>
    public static void AddTherapists(this IServiceCollection services)
    {
        services.AddSingleton<ConnectedAccounts>();
        services.AddSingleton<RecordConnectedAccount>();
        services.AddSingleton<AccountEvents>();
        services.AddSingleton<StartOnboarding>();
        services.AddSingleton<RefreshAccount>();
        services.AddSingleton<OpenDashboard>();
        services.AddSingleton<SaveProfile>();
        services.AddSingleton<TherapistQueries>();
    }
}
