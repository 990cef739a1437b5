namespace Stripe;

/// <summary>Promotion codes.</summary>
public class PromotionCodeService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public PromotionCodeService()
    {
    }

    /// <summary>A service of this client.</summary>
    public PromotionCodeService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a promotion code.</summary>
    public virtual Task<PromotionCode> CreateAsync(
        PromotionCodeCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<PromotionCode>("/v1/promotion_codes", options, requestOptions, cancellationToken);

    /// <summary>Reads a promotion code.</summary>
    public virtual Task<PromotionCode> GetAsync(
        string id,
        PromotionCodeGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<PromotionCode>($"/v1/promotion_codes/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists promotion codes, one page.</summary>
    public virtual Task<StripeList<PromotionCode>> ListAsync(
        PromotionCodeListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<PromotionCode>>("/v1/promotion_codes", options, requestOptions, cancellationToken);

    /// <summary>Lists promotion codes over all pages.</summary>
    public virtual IAsyncEnumerable<PromotionCode> ListAutoPagingAsync(
        PromotionCodeListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<PromotionCode>("/v1/promotion_codes", options, requestOptions, cancellationToken);

    /// <summary>Changes a promotion code; what is left unset stays.</summary>
    public virtual Task<PromotionCode> UpdateAsync(
        string id,
        PromotionCodeUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<PromotionCode>($"/v1/promotion_codes/{Segment(id)}", options, requestOptions, cancellationToken);
}
