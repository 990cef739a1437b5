namespace Portal.Adjustments;

/// <summary>Registers manual adjustments.</summary>
public static class AdjustmentsSetup
{
    /// <summary>Registers use cases and queries.</summary>
    public static void AddAdjustments(this IServiceCollection services)
    {
        services.AddSingleton<ProposeAdjustment>();
        services.AddSingleton<DecideAdjustment>();
        services.AddSingleton<AdjustmentQueries>();
    }
}
