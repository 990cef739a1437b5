namespace Stripe;

/// <summary>Cards and bank accounts of a customer.</summary>
public class CustomerPaymentSourceService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public CustomerPaymentSourceService()
    {
    }

    /// <summary>A service of this client.</summary>
    public CustomerPaymentSourceService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a customer payment source.</summary>
    public virtual Task<IPaymentSource> CreateAsync(
        string parentId,
        CustomerPaymentSourceCreateOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<IPaymentSource>(
            $"/v1/customers/{Segment(parentId)}/sources", options, requestOptions, cancellationToken);

    /// <summary>Deletes a customer payment source.</summary>
    public virtual Task<IPaymentSource> DeleteAsync(
        string parentId,
        string id,
        CustomerPaymentSourceDeleteOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<IPaymentSource>(
            $"/v1/customers/{Segment(parentId)}/sources/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Reads a customer payment source.</summary>
    public virtual Task<IPaymentSource> GetAsync(
        string parentId,
        string id,
        CustomerPaymentSourceGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<IPaymentSource>(
            $"/v1/customers/{Segment(parentId)}/sources/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists customer payment sources, one page.</summary>
    public virtual Task<StripeList<IPaymentSource>> ListAsync(
        string parentId,
        CustomerPaymentSourceListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<IPaymentSource>>(
            $"/v1/customers/{Segment(parentId)}/sources", options, requestOptions, cancellationToken);

    /// <summary>Lists customer payment sources over all pages.</summary>
    public virtual IAsyncEnumerable<IPaymentSource> ListAutoPagingAsync(
        string parentId,
        CustomerPaymentSourceListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<IPaymentSource>(
            $"/v1/customers/{Segment(parentId)}/sources", options, requestOptions, cancellationToken);

    /// <summary>Changes a customer payment source; what is left unset stays.</summary>
    public virtual Task<IPaymentSource> UpdateAsync(
        string parentId,
        string id,
        CustomerPaymentSourceUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<IPaymentSource>(
            $"/v1/customers/{Segment(parentId)}/sources/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Confirms a bank account by its microdeposits.</summary>
    public virtual Task<BankAccount> VerifyAsync(
        string parentId,
        string id,
        CustomerPaymentSourceVerifyOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<BankAccount>(
            $"/v1/customers/{Segment(parentId)}/sources/{Segment(id)}/verify", options, requestOptions, cancellationToken);
}
