using Portal.Jobs;
using Portal.Payments.Payouts;

namespace Portal.Payouts;

/// <summary>Registers payout runs and therapists' earnings.</summary>
public static class PayoutsSetup
{
    /// <summary>Registers use cases, recorders, queries and due work. Balances are read before a run decides by them.</summary>
    public static void AddPayouts(this IServiceCollection services)
    {
        services.AddSingleton<ConnectedBalanceReader>();
        services.AddSingleton<IDueWork, RefreshConnectedBalances>();
        services.AddSingleton<RecordPayoutTransfer>();
        services.AddSingleton<RecordBankPayout>();
        services.AddSingleton<PayoutEvents>();
        services.AddSingleton<StartPayoutRun>();
        services.AddSingleton<PlanPayoutRun>();
        services.AddSingleton<SettlePayoutItem>();
        services.AddSingleton<FinishPayoutRun>();
        services.AddSingleton<RetryPayouts>();
        services.AddSingleton<HoldPayouts>();
        services.AddSingleton<ProposeWriteOff>();
        services.AddSingleton<DecideWriteOff>();
        services.AddSingleton<DebtQueries>();
        services.AddSingleton<EarningsQueries>();
        services.AddSingleton<EarningsSummaryQuery>();
        services.AddSingleton<PayoutQueries>();
        services.AddSingleton<PayoutRunQueries>();
        services.AddSingleton<IDueWork, RunPayouts>();
    }
}
