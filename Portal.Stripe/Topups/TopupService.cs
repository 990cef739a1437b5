namespace Stripe;

/// <summary>Top-ups.</summary>
public class TopupService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public TopupService()
    {
    }

    /// <summary>A service of this client.</summary>
    public TopupService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Cancels a top-up.</summary>
    public virtual Task<Topup> CancelAsync(
        string id,
        TopupCancelOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Topup>($"/v1/topups/{Segment(id)}/cancel", options, requestOptions, cancellationToken);

    /// <summary>Creates a top-up.</summary>
    public virtual Task<Topup> CreateAsync(
        TopupCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Topup>("/v1/topups", options, requestOptions, cancellationToken);

    /// <summary>Reads a top-up.</summary>
    public virtual Task<Topup> GetAsync(
        string id,
        TopupGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Topup>($"/v1/topups/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists top-ups, one page.</summary>
    public virtual Task<StripeList<Topup>> ListAsync(
        TopupListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Topup>>("/v1/topups", options, requestOptions, cancellationToken);

    /// <summary>Lists top-ups over all pages.</summary>
    public virtual IAsyncEnumerable<Topup> ListAutoPagingAsync(
        TopupListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Topup>("/v1/topups", options, requestOptions, cancellationToken);

    /// <summary>Changes a top-up; what is left unset stays.</summary>
    public virtual Task<Topup> UpdateAsync(
        string id,
        TopupUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Topup>($"/v1/topups/{Segment(id)}", options, requestOptions, cancellationToken);
}
