namespace Stripe;

/// <summary>Webhook endpoints.</summary>
public class WebhookEndpointService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public WebhookEndpointService()
    {
    }

    /// <summary>A service of this client.</summary>
    public WebhookEndpointService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a webhook endpoint.</summary>
    public virtual Task<WebhookEndpoint> CreateAsync(
        WebhookEndpointCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<WebhookEndpoint>("/v1/webhook_endpoints", options, requestOptions, cancellationToken);

    /// <summary>Deletes a webhook endpoint.</summary>
    public virtual Task<WebhookEndpoint> DeleteAsync(
        string id,
        WebhookEndpointDeleteOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<WebhookEndpoint>(
            $"/v1/webhook_endpoints/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Reads a webhook endpoint.</summary>
    public virtual Task<WebhookEndpoint> GetAsync(
        string id,
        WebhookEndpointGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<WebhookEndpoint>(
            $"/v1/webhook_endpoints/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists webhook endpoints, one page.</summary>
    public virtual Task<StripeList<WebhookEndpoint>> ListAsync(
        WebhookEndpointListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<WebhookEndpoint>>(
            "/v1/webhook_endpoints", options, requestOptions, cancellationToken);

    /// <summary>Lists webhook endpoints over all pages.</summary>
    public virtual IAsyncEnumerable<WebhookEndpoint> ListAutoPagingAsync(
        WebhookEndpointListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<WebhookEndpoint>("/v1/webhook_endpoints", options, requestOptions, cancellationToken);

    /// <summary>Changes a webhook endpoint; what is left unset stays.</summary>
    public virtual Task<WebhookEndpoint> UpdateAsync(
        string id,
        WebhookEndpointUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<WebhookEndpoint>(
            $"/v1/webhook_endpoints/{Segment(id)}", options, requestOptions, cancellationToken);
}
