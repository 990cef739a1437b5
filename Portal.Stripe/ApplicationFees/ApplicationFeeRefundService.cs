namespace Stripe;

/// <summary>Refunds of an application fee.</summary>
public class ApplicationFeeRefundService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public ApplicationFeeRefundService()
    {
    }

    /// <summary>A service of this client.</summary>
    public ApplicationFeeRefundService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates an application fee refund.</summary>
    public virtual Task<ApplicationFeeRefund> CreateAsync(
        string parentId,
        ApplicationFeeRefundCreateOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<ApplicationFeeRefund>(
            $"/v1/application_fees/{Segment(parentId)}/refunds", options, requestOptions, cancellationToken);

    /// <summary>Reads an application fee refund.</summary>
    public virtual Task<ApplicationFeeRefund> GetAsync(
        string parentId,
        string id,
        ApplicationFeeRefundGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<ApplicationFeeRefund>(
            $"/v1/application_fees/{Segment(parentId)}/refunds/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists application fee refunds, one page.</summary>
    public virtual Task<StripeList<ApplicationFeeRefund>> ListAsync(
        string parentId,
        ApplicationFeeRefundListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<ApplicationFeeRefund>>(
            $"/v1/application_fees/{Segment(parentId)}/refunds", options, requestOptions, cancellationToken);

    /// <summary>Lists application fee refunds over all pages.</summary>
    public virtual IAsyncEnumerable<ApplicationFeeRefund> ListAutoPagingAsync(
        string parentId,
        ApplicationFeeRefundListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<ApplicationFeeRefund>(
            $"/v1/application_fees/{Segment(parentId)}/refunds", options, requestOptions, cancellationToken);

    /// <summary>Changes an application fee refund; what is left unset stays.</summary>
    public virtual Task<ApplicationFeeRefund> UpdateAsync(
        string parentId,
        string id,
        ApplicationFeeRefundUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<ApplicationFeeRefund>(
            $"/v1/application_fees/{Segment(parentId)}/refunds/{Segment(id)}", options, requestOptions, cancellationToken);
}
