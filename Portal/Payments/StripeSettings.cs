namespace Portal.Payments;

/// <summary>Names of environment variables that stand for settings, as operators know them from Stripe.</summary>
internal static class StripeSettings
{
    private static readonly (string Variable, string Setting)[] Aliases =
    [
        ("STRIPE_SECRET_KEY", "Stripe:Platform:SecretKey"),
        ("STRIPE_PUBLISHABLE_KEY", "Stripe:Platform:PublishableKey"),
        ("STRIPE_WEBHOOK_SECRET", "Stripe:Platform:WebhookSecret"),
        ("STRIPE_CONNECT_WEBHOOK_SECRET", "Stripe:ConnectWebhookSecret"),
        ("MEDFLYT_STRIPE_SECRET_KEY", "Stripe:Employer:SecretKey"),
        ("EMPLOYER_STRIPE_SECRET_KEY", "Stripe:Employer:SecretKey"),
        ("EMPLOYER_STRIPE_PUBLISHABLE_KEY", "Stripe:Employer:PublishableKey"),
        ("EMPLOYER_STRIPE_WEBHOOK_SECRET", "Stripe:Employer:WebhookSecret"),
        ("TASK_HEALTH_STRIPE_SECRET_KEY", "Stripe:Credits:SecretKey"),
        ("TASK_HEALTH_STRIPE_WEBHOOK_SECRET", "Stripe:Credits:WebhookSecret"),
        ("CREDITS_STRIPE_SECRET_KEY", "Stripe:Credits:SecretKey"),
        ("CREDITS_STRIPE_WEBHOOK_SECRET", "Stripe:Credits:WebhookSecret"),
    ];

    /// <summary>Adds what the environment says under these names on top of the other settings.</summary>
    public static void AddStripeVariables(this IConfigurationBuilder configuration) =>
        configuration.AddInMemoryCollection(Aliases
            .Select(alias => KeyValuePair.Create(alias.Setting, Environment.GetEnvironmentVariable(alias.Variable)))
            .Where(setting => !string.IsNullOrWhiteSpace(setting.Value)));
}
