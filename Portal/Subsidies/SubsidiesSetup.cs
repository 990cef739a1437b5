using Portal.Payments.Subsidies;

namespace Portal.Subsidies;

/// <summary>Registers employers' subsidy.</summary>
public static class SubsidiesSetup
{
    /// <summary>Registers its use cases, queries and recorders.</summary>
    public static void AddSubsidies(this IServiceCollection services)
    {
        services.AddSingleton<FundSubsidy>();
        services.AddSingleton<CreateProgramme>();
        services.AddSingleton<ChangeProgramme>();
        services.AddSingleton<SubsidyQueries>();
        services.AddSingleton<RecordFunding>();
        services.AddSingleton<FundingEvents>();
    }
}
