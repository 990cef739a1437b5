using Portal.Payments.Cards;
using Portal.Payments.Subscriptions;

namespace Portal.Subscriptions;

/// <summary>Registers employees' plans, cards and credits.</summary>
public static class SubscriptionsSetup
{
    /// <summary>Registers use cases, recorders and queries.</summary>
    public static void AddSubscriptions(this IServiceCollection services)
    {
        services.AddSingleton<EnsurePlanPrice>();
        services.AddSingleton<PlanOffers>();
        services.AddSingleton<StartPlan>();
        services.AddSingleton<ChangeRenewal>();
        services.AddSingleton<AddCard>();
        services.AddSingleton<MakeCardDefault>();
        services.AddSingleton<RemoveCard>();
        services.AddSingleton<RecordSubscription>();
        services.AddSingleton<RecordCard>();
        services.AddSingleton<AddPlanInvoice>();
        services.AddSingleton<RecordPlanInvoice>();
        services.AddSingleton<ReturnPlanSubsidy>();
        services.AddSingleton<SettleMissedSubsidy>();
        services.AddSingleton<PlanQueries>();
        services.AddSingleton<PlanCreditQueries>();
        services.AddSingleton<EmployeeHome>();
        services.AddSingleton<SubscriptionEvents>();
        services.AddSingleton<PlanInvoiceEvents>();
        services.AddSingleton<CardEvents>();
    }
}
