namespace Stripe.BillingPortal;

/// <summary>Sessions.</summary>
public class SessionService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public SessionService()
    {
    }

    /// <summary>A service of this client.</summary>
    public SessionService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a session.</summary>
    public virtual Task<Session> CreateAsync(
        SessionCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Session>("/v1/billing_portal/sessions", options, requestOptions, cancellationToken);
}
