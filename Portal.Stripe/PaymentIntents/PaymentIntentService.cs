namespace Stripe;

/// <summary>Payment intents.</summary>
public class PaymentIntentService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public PaymentIntentService()
    {
    }

    /// <summary>A service of this client.</summary>
    public PaymentIntentService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Cancels a payment intent.</summary>
    public virtual Task<PaymentIntent> CancelAsync(
        string id,
        PaymentIntentCancelOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<PaymentIntent>(
            $"/v1/payment_intents/{Segment(id)}/cancel", options, requestOptions, cancellationToken);

    /// <summary>Captures a payment intent.</summary>
    public virtual Task<PaymentIntent> CaptureAsync(
        string id,
        PaymentIntentCaptureOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<PaymentIntent>(
            $"/v1/payment_intents/{Segment(id)}/capture", options, requestOptions, cancellationToken);

    /// <summary>Confirms a payment intent.</summary>
    public virtual Task<PaymentIntent> ConfirmAsync(
        string id,
        PaymentIntentConfirmOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<PaymentIntent>(
            $"/v1/payment_intents/{Segment(id)}/confirm", options, requestOptions, cancellationToken);

    /// <summary>Creates a payment intent.</summary>
    public virtual Task<PaymentIntent> CreateAsync(
        PaymentIntentCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<PaymentIntent>("/v1/payment_intents", options, requestOptions, cancellationToken);

    /// <summary>Reads a payment intent.</summary>
    public virtual Task<PaymentIntent> GetAsync(
        string id,
        PaymentIntentGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<PaymentIntent>($"/v1/payment_intents/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists payment intents, one page.</summary>
    public virtual Task<StripeList<PaymentIntent>> ListAsync(
        PaymentIntentListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<PaymentIntent>>("/v1/payment_intents", options, requestOptions, cancellationToken);

    /// <summary>Lists payment intents over all pages.</summary>
    public virtual IAsyncEnumerable<PaymentIntent> ListAutoPagingAsync(
        PaymentIntentListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<PaymentIntent>("/v1/payment_intents", options, requestOptions, cancellationToken);

    /// <summary>Searches payment intents, one page; lags behind writes.</summary>
    public virtual Task<StripeSearchResult<PaymentIntent>> SearchAsync(
        PaymentIntentSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeSearchResult<PaymentIntent>>(
            "/v1/payment_intents/search", options, requestOptions, cancellationToken);

    /// <summary>Searches payment intents over all pages; lags behind writes.</summary>
    public virtual IAsyncEnumerable<PaymentIntent> SearchAutoPagingAsync(
        PaymentIntentSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        SearchPagesAsync<PaymentIntent>("/v1/payment_intents/search", options, requestOptions, cancellationToken);

    /// <summary>Changes a payment intent; what is left unset stays.</summary>
    public virtual Task<PaymentIntent> UpdateAsync(
        string id,
        PaymentIntentUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<PaymentIntent>($"/v1/payment_intents/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Confirms a bank account by its microdeposits.</summary>
    public virtual Task<PaymentIntent> VerifyMicrodepositsAsync(
        string id,
        PaymentIntentVerifyMicrodepositsOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<PaymentIntent>(
            $"/v1/payment_intents/{Segment(id)}/verify_microdeposits", options, requestOptions, cancellationToken);
}
