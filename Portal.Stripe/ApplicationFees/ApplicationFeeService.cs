namespace Stripe;

/// <summary>Application fees.</summary>
public class ApplicationFeeService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public ApplicationFeeService()
    {
    }

    /// <summary>A service of this client.</summary>
    public ApplicationFeeService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Refunds of an application fee.</summary>
    public virtual ApplicationFeeRefundService Refunds => new(Client);

    /// <summary>Reads an application fee.</summary>
    public virtual Task<ApplicationFee> GetAsync(
        string id,
        ApplicationFeeGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<ApplicationFee>(
            $"/v1/application_fees/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists application fees, one page.</summary>
    public virtual Task<StripeList<ApplicationFee>> ListAsync(
        ApplicationFeeListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<ApplicationFee>>("/v1/application_fees", options, requestOptions, cancellationToken);

    /// <summary>Lists application fees over all pages.</summary>
    public virtual IAsyncEnumerable<ApplicationFee> ListAutoPagingAsync(
        ApplicationFeeListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<ApplicationFee>("/v1/application_fees", options, requestOptions, cancellationToken);
}
