using Portal.Payments.Disputes;
using Portal.Payments.Refunds;
using Portal.Payments.Treasury;

namespace Portal.Disputes;

/// <summary>Registers disputes and other money that moves without our order: failed refunds, payouts to our own bank.</summary>
public static class DisputesSetup
{
    /// <summary>Registers recorders, readers and queries.</summary>
    public static void AddDisputes(this IServiceCollection services)
    {
        services.AddSingleton<PulledBackFunding>();
        services.AddSingleton<PulledBackCredits>();
        services.AddSingleton<RecordDispute>();
        services.AddSingleton<DisputeEvents>();
        services.AddSingleton<TreasuryEvents>();
        services.AddSingleton<FailedRefunds>();
        services.AddSingleton<DisputeQueries>();
    }
}
