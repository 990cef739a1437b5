namespace Stripe;

/// <summary>Prices.</summary>
public class PriceService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public PriceService()
    {
    }

    /// <summary>A service of this client.</summary>
    public PriceService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a price.</summary>
    public virtual Task<Price> CreateAsync(
        PriceCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Price>("/v1/prices", options, requestOptions, cancellationToken);

    /// <summary>Reads a price.</summary>
    public virtual Task<Price> GetAsync(
        string id,
        PriceGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Price>($"/v1/prices/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists prices, one page.</summary>
    public virtual Task<StripeList<Price>> ListAsync(
        PriceListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Price>>("/v1/prices", options, requestOptions, cancellationToken);

    /// <summary>Lists prices over all pages.</summary>
    public virtual IAsyncEnumerable<Price> ListAutoPagingAsync(
        PriceListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Price>("/v1/prices", options, requestOptions, cancellationToken);

    /// <summary>Searches prices, one page; lags behind writes.</summary>
    public virtual Task<StripeSearchResult<Price>> SearchAsync(
        PriceSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeSearchResult<Price>>("/v1/prices/search", options, requestOptions, cancellationToken);

    /// <summary>Searches prices over all pages; lags behind writes.</summary>
    public virtual IAsyncEnumerable<Price> SearchAutoPagingAsync(
        PriceSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        SearchPagesAsync<Price>("/v1/prices/search", options, requestOptions, cancellationToken);

    /// <summary>Changes a price; what is left unset stays.</summary>
    public virtual Task<Price> UpdateAsync(
        string id,
        PriceUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Price>($"/v1/prices/{Segment(id)}", options, requestOptions, cancellationToken);
}
