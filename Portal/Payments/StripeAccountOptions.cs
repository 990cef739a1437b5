namespace Portal.Payments;

/// <summary>Settings of one Stripe account, from <c>Stripe:Platform</c>, <c>Stripe:Employer</c>, <c>Stripe:Credits</c> or the environment.</summary>
public sealed class StripeAccountOptions
{
    /// <summary>Secret key (<c>sk_…</c>); empty on all accounts means the local sandbox.</summary>
    public string? SecretKey { get; set; }

    /// <summary>Publishable key for card fields in the page; without one cards are added on Stripe's hosted page.</summary>
    public string? PublishableKey { get; set; }

    /// <summary>Secret of the account's webhook endpoint; empty closes the endpoint.</summary>
    public string? WebhookSecret { get; set; }

    /// <summary>The former secret while one is rolled.</summary>
    public string? PreviousWebhookSecret { get; set; }

    /// <summary>Where the API answers instead of Stripe's own address: a sandbox, a proxy.</summary>
    public string? ApiBase { get; set; }
}
