namespace Stripe;

/// <summary>Transfers.</summary>
public class TransferService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public TransferService()
    {
    }

    /// <summary>A service of this client.</summary>
    public TransferService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Reversals of a transfer.</summary>
    public virtual TransferReversalService Reversals => new(Client);

    /// <summary>Creates a transfer.</summary>
    public virtual Task<Transfer> CreateAsync(
        TransferCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Transfer>("/v1/transfers", options, requestOptions, cancellationToken);

    /// <summary>Reads a transfer.</summary>
    public virtual Task<Transfer> GetAsync(
        string id,
        TransferGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Transfer>($"/v1/transfers/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists transfers, one page.</summary>
    public virtual Task<StripeList<Transfer>> ListAsync(
        TransferListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Transfer>>("/v1/transfers", options, requestOptions, cancellationToken);

    /// <summary>Lists transfers over all pages.</summary>
    public virtual IAsyncEnumerable<Transfer> ListAutoPagingAsync(
        TransferListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Transfer>("/v1/transfers", options, requestOptions, cancellationToken);

    /// <summary>Changes a transfer; what is left unset stays.</summary>
    public virtual Task<Transfer> UpdateAsync(
        string id,
        TransferUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Transfer>($"/v1/transfers/{Segment(id)}", options, requestOptions, cancellationToken);
}
