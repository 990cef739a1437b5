namespace Stripe;

/// <summary>Coupons.</summary>
public class CouponService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public CouponService()
    {
    }

    /// <summary>A service of this client.</summary>
    public CouponService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a coupon.</summary>
    public virtual Task<Coupon> CreateAsync(
        CouponCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Coupon>("/v1/coupons", options, requestOptions, cancellationToken);

    /// <summary>Deletes a coupon.</summary>
    public virtual Task<Coupon> DeleteAsync(
        string id,
        CouponDeleteOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<Coupon>($"/v1/coupons/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Reads a coupon.</summary>
    public virtual Task<Coupon> GetAsync(
        string id,
        CouponGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Coupon>($"/v1/coupons/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists coupons, one page.</summary>
    public virtual Task<StripeList<Coupon>> ListAsync(
        CouponListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Coupon>>("/v1/coupons", options, requestOptions, cancellationToken);

    /// <summary>Lists coupons over all pages.</summary>
    public virtual IAsyncEnumerable<Coupon> ListAutoPagingAsync(
        CouponListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Coupon>("/v1/coupons", options, requestOptions, cancellationToken);

    /// <summary>Changes a coupon; what is left unset stays.</summary>
    public virtual Task<Coupon> UpdateAsync(
        string id,
        CouponUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Coupon>($"/v1/coupons/{Segment(id)}", options, requestOptions, cancellationToken);
}
