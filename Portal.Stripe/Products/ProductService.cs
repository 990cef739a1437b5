namespace Stripe;

/// <summary>Products.</summary>
public class ProductService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public ProductService()
    {
    }

    /// <summary>A service of this client.</summary>
    public ProductService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a product.</summary>
    public virtual Task<Product> CreateAsync(
        ProductCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Product>("/v1/products", options, requestOptions, cancellationToken);

    /// <summary>Deletes a product.</summary>
    public virtual Task<Product> DeleteAsync(
        string id,
        ProductDeleteOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<Product>($"/v1/products/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Reads a product.</summary>
    public virtual Task<Product> GetAsync(
        string id,
        ProductGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Product>($"/v1/products/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists products, one page.</summary>
    public virtual Task<StripeList<Product>> ListAsync(
        ProductListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Product>>("/v1/products", options, requestOptions, cancellationToken);

    /// <summary>Lists products over all pages.</summary>
    public virtual IAsyncEnumerable<Product> ListAutoPagingAsync(
        ProductListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Product>("/v1/products", options, requestOptions, cancellationToken);

    /// <summary>Searches products, one page; lags behind writes.</summary>
    public virtual Task<StripeSearchResult<Product>> SearchAsync(
        ProductSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeSearchResult<Product>>("/v1/products/search", options, requestOptions, cancellationToken);

    /// <summary>Searches products over all pages; lags behind writes.</summary>
    public virtual IAsyncEnumerable<Product> SearchAutoPagingAsync(
        ProductSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        SearchPagesAsync<Product>("/v1/products/search", options, requestOptions, cancellationToken);

    /// <summary>Changes a product; what is left unset stays.</summary>
    public virtual Task<Product> UpdateAsync(
        string id,
        ProductUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Product>($"/v1/products/{Segment(id)}", options, requestOptions, cancellationToken);
}
