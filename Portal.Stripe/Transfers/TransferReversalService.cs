namespace Stripe;

/// <summary>Reversals of a transfer.</summary>
public class TransferReversalService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public TransferReversalService()
    {
    }

    /// <summary>A service of this client.</summary>
    public TransferReversalService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a transfer reversal.</summary>
    public virtual Task<TransferReversal> CreateAsync(
        string parentId,
        TransferReversalCreateOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<TransferReversal>(
            $"/v1/transfers/{Segment(parentId)}/reversals", options, requestOptions, cancellationToken);

    /// <summary>Reads a transfer reversal.</summary>
    public virtual Task<TransferReversal> GetAsync(
        string parentId,
        string id,
        TransferReversalGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<TransferReversal>(
            $"/v1/transfers/{Segment(parentId)}/reversals/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists transfer reversals, one page.</summary>
    public virtual Task<StripeList<TransferReversal>> ListAsync(
        string parentId,
        TransferReversalListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<TransferReversal>>(
            $"/v1/transfers/{Segment(parentId)}/reversals", options, requestOptions, cancellationToken);

    /// <summary>Lists transfer reversals over all pages.</summary>
    public virtual IAsyncEnumerable<TransferReversal> ListAutoPagingAsync(
        string parentId,
        TransferReversalListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<TransferReversal>(
            $"/v1/transfers/{Segment(parentId)}/reversals", options, requestOptions, cancellationToken);

    /// <summary>Changes a transfer reversal; what is left unset stays.</summary>
    public virtual Task<TransferReversal> UpdateAsync(
        string parentId,
        string id,
        TransferReversalUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<TransferReversal>(
            $"/v1/transfers/{Segment(parentId)}/reversals/{Segment(id)}", options, requestOptions, cancellationToken);
}
