using Portal.Payments.Credits;

namespace Portal.Credits;

/// <summary>Registers credit orders.</summary>
public static class CreditsSetup
{
    /// <summary>Registers their use cases, queries and recorders.</summary>
    public static void AddCredits(this IServiceCollection services)
    {
        services.AddSingleton<OrderCredits>();
        services.AddSingleton<CancelCreditOrder>();
        services.AddSingleton<RetryGiveBack>();
        services.AddSingleton<CreditQueries>();
        services.AddSingleton<RecordCreditInvoice>();
        services.AddSingleton<RecordLateMoney>();
        services.AddSingleton<CreditOrderEvents>();
    }
}
