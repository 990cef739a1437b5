using Portal.Data;
using Portal.Domain;
using Portal.Jobs;
using Portal.Payments.Customers;
using Portal.Payments.LocalStripe;
using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.Sandbox;

namespace Portal.Payments;

/// <summary>Registers everything that talks to Stripe.</summary>
public static class PaymentsSetup
{
    /// <summary>Registers clients, the operations log, the inbox, and every operation kind and event handler of this assembly.</summary>
    public static void AddPayments(this IServiceCollection services, StripeOptions options, EventSweepOptions sweep)
    {
        services.AddSingleton(options);
        services.AddSingleton(sweep);
        services.AddSingleton<StripeAccounts>();
        services.AddSingleton<OperationsLog>();
        services.AddSingleton<EnsureCustomer>();
        services.AddSingleton<SweepOperations>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<SweepOperations>());
        services.AddSingleton<WebhookSecrets>();
        services.AddSingleton<WebhookRefusals>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<WebhookRefusals>());
        services.AddHostedService(provider => provider.GetRequiredService<WebhookRefusals>());
        services.AddSingleton<WebhookDoor>();
        services.AddSingleton<InboxSignal>();
        services.AddSingleton<KnownEventTypes>();
        services.AddSingleton<Inbox>();
        services.AddHostedService(provider => provider.GetRequiredService<Inbox>());
        services.AddSingleton<ProcessEvents>();
        services.AddHostedService<InboxWorker>();
        services.AddSingleton<IDueWork, DeferredEvents>();
        services.AddSingleton<MissedEvents>();
        services.AddSingleton<SweepEvents>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<SweepEvents>());
        services.AddSingleton<MoveClock>();
        services.AddAll<OperationKind>();
        services.AddAll<IStripeEventHandler>();
        if (!options.UsesSandbox) return;
        services.AddSingleton<SandboxControl>();
        services.AddSingleton<ClockDriver>();
        services.AddSandboxOptions();
        services.AddSingleton<LocalSandbox>();
    }

    /// <summary>Registers how a sandbox of our own is started: its data lie in a folder of ours.</summary>
    public static void AddSandboxOptions(this IServiceCollection services) => services.AddSingleton(provider =>
        new SandboxOptions { DataDirectory = Path.Combine(provider.GetRequiredService<DataOptions>().Directory, "sandbox") });

    /// <summary>Registers every class of this assembly that is a <typeparamref name="T"/>: a new one needs no second line elsewhere.</summary>
    private static void AddAll<T>(this IServiceCollection services)
    {
        foreach (var type in typeof(PaymentsSetup).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsClass: true } && typeof(T).IsAssignableFrom(type)))
            services.AddSingleton(typeof(T), type);
    }
}
