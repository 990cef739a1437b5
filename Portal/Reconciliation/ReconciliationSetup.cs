using Portal.Jobs;
using Portal.Payments.Reconciliation;

namespace Portal.Reconciliation;

/// <summary>Registers reconciliation.</summary>
public static class ReconciliationSetup
{
    /// <summary>Registers use cases, queries, due work and every list that is compared.</summary>
    public static void AddReconciliation(this IServiceCollection services, ReconciliationOptions options)
    {
        services.AddSingleton(options);
        foreach (var type in typeof(ReconciliationSetup).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && typeof(ReconciledList).IsAssignableFrom(type)))
            services.AddSingleton(typeof(ReconciledList), type);
        services.AddSingleton<ReconciliationScopes>();
        services.AddSingleton<SuggestCause>();
        services.AddSingleton<RecordComparisons>();
        services.AddSingleton<RecordBalance>();
        services.AddSingleton<SumDays>();
        services.AddSingleton<TakeReconciliationStep>();
        services.AddSingleton<StartReconciliation>();
        services.AddSingleton<ResolveDiscrepancy>();
        services.AddSingleton<ReadMovement>();
        services.AddSingleton<BookInSuspense>();
        services.AddSingleton<ReconciliationQueries>();
        services.AddSingleton<IDueWork, RunReconciliations>();
    }
}
