namespace Stripe;

/// <summary>Charges.</summary>
public class ChargeService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public ChargeService()
    {
    }

    /// <summary>A service of this client.</summary>
    public ChargeService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Captures a charge.</summary>
    public virtual Task<Charge> CaptureAsync(
        string id,
        ChargeCaptureOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Charge>($"/v1/charges/{Segment(id)}/capture", options, requestOptions, cancellationToken);

    /// <summary>Creates a charge.</summary>
    public virtual Task<Charge> CreateAsync(
        ChargeCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Charge>("/v1/charges", options, requestOptions, cancellationToken);

    /// <summary>Reads a charge.</summary>
    public virtual Task<Charge> GetAsync(
        string id,
        ChargeGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Charge>($"/v1/charges/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists charges, one page.</summary>
    public virtual Task<StripeList<Charge>> ListAsync(
        ChargeListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Charge>>("/v1/charges", options, requestOptions, cancellationToken);

    /// <summary>Lists charges over all pages.</summary>
    public virtual IAsyncEnumerable<Charge> ListAutoPagingAsync(
        ChargeListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Charge>("/v1/charges", options, requestOptions, cancellationToken);

    /// <summary>Searches charges, one page; lags behind writes.</summary>
    public virtual Task<StripeSearchResult<Charge>> SearchAsync(
        ChargeSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeSearchResult<Charge>>("/v1/charges/search", options, requestOptions, cancellationToken);

    /// <summary>Searches charges over all pages; lags behind writes.</summary>
    public virtual IAsyncEnumerable<Charge> SearchAutoPagingAsync(
        ChargeSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        SearchPagesAsync<Charge>("/v1/charges/search", options, requestOptions, cancellationToken);

    /// <summary>Changes a charge; what is left unset stays.</summary>
    public virtual Task<Charge> UpdateAsync(
        string id,
        ChargeUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Charge>($"/v1/charges/{Segment(id)}", options, requestOptions, cancellationToken);
}
