namespace Stripe;

/// <summary>Payment methods.</summary>
public class PaymentMethodService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public PaymentMethodService()
    {
    }

    /// <summary>A service of this client.</summary>
    public PaymentMethodService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Attaches a payment method to a customer.</summary>
    public virtual Task<PaymentMethod> AttachAsync(
        string id,
        PaymentMethodAttachOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<PaymentMethod>(
            $"/v1/payment_methods/{Segment(id)}/attach", options, requestOptions, cancellationToken);

    /// <summary>Creates a payment method.</summary>
    public virtual Task<PaymentMethod> CreateAsync(
        PaymentMethodCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<PaymentMethod>("/v1/payment_methods", options, requestOptions, cancellationToken);

    /// <summary>Detaches a payment method from its customer for good.</summary>
    public virtual Task<PaymentMethod> DetachAsync(
        string id,
        PaymentMethodDetachOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<PaymentMethod>(
            $"/v1/payment_methods/{Segment(id)}/detach", options, requestOptions, cancellationToken);

    /// <summary>Reads a payment method.</summary>
    public virtual Task<PaymentMethod> GetAsync(
        string id,
        PaymentMethodGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<PaymentMethod>($"/v1/payment_methods/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists payment methods, one page.</summary>
    public virtual Task<StripeList<PaymentMethod>> ListAsync(
        PaymentMethodListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<PaymentMethod>>("/v1/payment_methods", options, requestOptions, cancellationToken);

    /// <summary>Lists payment methods over all pages.</summary>
    public virtual IAsyncEnumerable<PaymentMethod> ListAutoPagingAsync(
        PaymentMethodListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<PaymentMethod>("/v1/payment_methods", options, requestOptions, cancellationToken);

    /// <summary>Changes a payment method; what is left unset stays.</summary>
    public virtual Task<PaymentMethod> UpdateAsync(
        string id,
        PaymentMethodUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<PaymentMethod>($"/v1/payment_methods/{Segment(id)}", options, requestOptions, cancellationToken);
}
