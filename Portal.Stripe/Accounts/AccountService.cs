namespace Stripe;

/// <summary>Accounts.</summary>
public class AccountService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public AccountService()
    {
    }

    /// <summary>A service of this client.</summary>
    public AccountService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Capabilities of an account.</summary>
    public virtual AccountCapabilityService Capabilities => new(Client);

    /// <summary>Bank accounts and cards an account is paid out to.</summary>
    public virtual AccountExternalAccountService ExternalAccounts => new(Client);

    /// <summary>Login links of an account.</summary>
    public virtual AccountLoginLinkService LoginLinks => new(Client);

    /// <summary>Creates an account.</summary>
    public virtual Task<Account> CreateAsync(
        AccountCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Account>("/v1/accounts", options, requestOptions, cancellationToken);

    /// <summary>Deletes an account.</summary>
    public virtual Task<Account> DeleteAsync(
        string id,
        AccountDeleteOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<Account>($"/v1/accounts/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Reads an account.</summary>
    public virtual Task<Account> GetAsync(
        string id,
        AccountGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Account>($"/v1/accounts/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists accounts, one page.</summary>
    public virtual Task<StripeList<Account>> ListAsync(
        AccountListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Account>>("/v1/accounts", options, requestOptions, cancellationToken);

    /// <summary>Lists accounts over all pages.</summary>
    public virtual IAsyncEnumerable<Account> ListAutoPagingAsync(
        AccountListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Account>("/v1/accounts", options, requestOptions, cancellationToken);

    /// <summary>Rejects a connected account.</summary>
    public virtual Task<Account> RejectAsync(
        string id,
        AccountRejectOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Account>($"/v1/accounts/{Segment(id)}/reject", options, requestOptions, cancellationToken);

    /// <summary>Takes a rejection back.</summary>
    public virtual Task<Account> UnrejectAsync(
        string id,
        AccountUnrejectOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Account>($"/v1/accounts/{Segment(id)}/unreject", options, requestOptions, cancellationToken);

    /// <summary>Changes an account; what is left unset stays.</summary>
    public virtual Task<Account> UpdateAsync(
        string id,
        AccountUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Account>($"/v1/accounts/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Reads the key's own account.</summary>
    public virtual Task<Account> GetSelfAsync(
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Account>("/v1/account", null, requestOptions, cancellationToken);
}
