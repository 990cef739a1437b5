namespace Stripe;

/// <summary>Refunds.</summary>
public class RefundService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public RefundService()
    {
    }

    /// <summary>A service of this client.</summary>
    public RefundService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Cancels a refund that waits for the customer.</summary>
    public virtual Task<Refund> CancelAsync(
        string id,
        RefundCancelOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Refund>($"/v1/refunds/{Segment(id)}/cancel", options, requestOptions, cancellationToken);

    /// <summary>Creates a refund.</summary>
    public virtual Task<Refund> CreateAsync(
        RefundCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Refund>("/v1/refunds", options, requestOptions, cancellationToken);

    /// <summary>Reads a refund.</summary>
    public virtual Task<Refund> GetAsync(
        string id,
        RefundGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Refund>($"/v1/refunds/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists refunds, one page.</summary>
    public virtual Task<StripeList<Refund>> ListAsync(
        RefundListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Refund>>("/v1/refunds", options, requestOptions, cancellationToken);

    /// <summary>Lists refunds over all pages.</summary>
    public virtual IAsyncEnumerable<Refund> ListAutoPagingAsync(
        RefundListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Refund>("/v1/refunds", options, requestOptions, cancellationToken);

    /// <summary>Changes a refund; what is left unset stays.</summary>
    public virtual Task<Refund> UpdateAsync(
        string id,
        RefundUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Refund>($"/v1/refunds/{Segment(id)}", options, requestOptions, cancellationToken);
}
