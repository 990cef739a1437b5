namespace Stripe;

/// <summary>Account links.</summary>
public class AccountLinkService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public AccountLinkService()
    {
    }

    /// <summary>A service of this client.</summary>
    public AccountLinkService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates an account link.</summary>
    public virtual Task<AccountLink> CreateAsync(
        AccountLinkCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<AccountLink>("/v1/account_links", options, requestOptions, cancellationToken);
}
