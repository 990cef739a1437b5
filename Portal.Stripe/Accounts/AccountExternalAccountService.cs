namespace Stripe;

/// <summary>Bank accounts and cards an account is paid out to.</summary>
public class AccountExternalAccountService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public AccountExternalAccountService()
    {
    }

    /// <summary>A service of this client.</summary>
    public AccountExternalAccountService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates an account external account.</summary>
    public virtual Task<IExternalAccount> CreateAsync(
        string parentId,
        AccountExternalAccountCreateOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<IExternalAccount>(
            $"/v1/accounts/{Segment(parentId)}/external_accounts", options, requestOptions, cancellationToken);

    /// <summary>Deletes an account external account.</summary>
    public virtual Task<IExternalAccount> DeleteAsync(
        string parentId,
        string id,
        AccountExternalAccountDeleteOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<IExternalAccount>(
            $"/v1/accounts/{Segment(parentId)}/external_accounts/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Reads an account external account.</summary>
    public virtual Task<IExternalAccount> GetAsync(
        string parentId,
        string id,
        AccountExternalAccountGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<IExternalAccount>(
            $"/v1/accounts/{Segment(parentId)}/external_accounts/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists account external accounts, one page.</summary>
    public virtual Task<StripeList<IExternalAccount>> ListAsync(
        string parentId,
        AccountExternalAccountListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<IExternalAccount>>(
            $"/v1/accounts/{Segment(parentId)}/external_accounts", options, requestOptions, cancellationToken);

    /// <summary>Lists account external accounts over all pages.</summary>
    public virtual IAsyncEnumerable<IExternalAccount> ListAutoPagingAsync(
        string parentId,
        AccountExternalAccountListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<IExternalAccount>(
            $"/v1/accounts/{Segment(parentId)}/external_accounts", options, requestOptions, cancellationToken);

    /// <summary>Changes an account external account; what is left unset stays.</summary>
    public virtual Task<IExternalAccount> UpdateAsync(
        string parentId,
        string id,
        AccountExternalAccountUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<IExternalAccount>(
            $"/v1/accounts/{Segment(parentId)}/external_accounts/{Segment(id)}", options, requestOptions, cancellationToken);
}
