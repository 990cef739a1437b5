namespace Stripe;

/// <summary>Disputes.</summary>
public class DisputeService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public DisputeService()
    {
    }

    /// <summary>A service of this client.</summary>
    public DisputeService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Gives up a dispute; it is lost.</summary>
    public virtual Task<Dispute> CloseAsync(
        string id,
        DisputeCloseOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Dispute>($"/v1/disputes/{Segment(id)}/close", options, requestOptions, cancellationToken);

    /// <summary>Reads a dispute.</summary>
    public virtual Task<Dispute> GetAsync(
        string id,
        DisputeGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Dispute>($"/v1/disputes/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists disputes, one page.</summary>
    public virtual Task<StripeList<Dispute>> ListAsync(
        DisputeListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Dispute>>("/v1/disputes", options, requestOptions, cancellationToken);

    /// <summary>Lists disputes over all pages.</summary>
    public virtual IAsyncEnumerable<Dispute> ListAutoPagingAsync(
        DisputeListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Dispute>("/v1/disputes", options, requestOptions, cancellationToken);

    /// <summary>Changes a dispute; what is left unset stays.</summary>
    public virtual Task<Dispute> UpdateAsync(
        string id,
        DisputeUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Dispute>($"/v1/disputes/{Segment(id)}", options, requestOptions, cancellationToken);
}
