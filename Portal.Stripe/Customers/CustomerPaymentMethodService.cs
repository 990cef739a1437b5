namespace Stripe;

/// <summary>Payment methods of a customer.</summary>
public class CustomerPaymentMethodService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public CustomerPaymentMethodService()
    {
    }

    /// <summary>A service of this client.</summary>
    public CustomerPaymentMethodService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Reads a customer payment method.</summary>
    public virtual Task<PaymentMethod> GetAsync(
        string parentId,
        string id,
        CustomerPaymentMethodGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<PaymentMethod>(
            $"/v1/customers/{Segment(parentId)}/payment_methods/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists customer payment methods, one page.</summary>
    public virtual Task<StripeList<PaymentMethod>> ListAsync(
        string parentId,
        CustomerPaymentMethodListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<PaymentMethod>>(
            $"/v1/customers/{Segment(parentId)}/payment_methods", options, requestOptions, cancellationToken);

    /// <summary>Lists customer payment methods over all pages.</summary>
    public virtual IAsyncEnumerable<PaymentMethod> ListAutoPagingAsync(
        string parentId,
        CustomerPaymentMethodListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<PaymentMethod>(
            $"/v1/customers/{Segment(parentId)}/payment_methods", options, requestOptions, cancellationToken);
}
