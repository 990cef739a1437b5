namespace Stripe;

/// <summary>Login links of an account.</summary>
public class AccountLoginLinkService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public AccountLoginLinkService()
    {
    }

    /// <summary>A service of this client.</summary>
    public AccountLoginLinkService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates an account login link.</summary>
    public virtual Task<LoginLink> CreateAsync(
        string parentId,
        AccountLoginLinkCreateOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<LoginLink>(
            $"/v1/accounts/{Segment(parentId)}/login_links", options, requestOptions, cancellationToken);
}
