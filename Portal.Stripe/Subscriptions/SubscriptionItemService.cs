namespace Stripe;

/// <summary>Subscription items.</summary>
public class SubscriptionItemService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public SubscriptionItemService()
    {
    }

    /// <summary>A service of this client.</summary>
    public SubscriptionItemService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a subscription item.</summary>
    public virtual Task<SubscriptionItem> CreateAsync(
        SubscriptionItemCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<SubscriptionItem>("/v1/subscription_items", options, requestOptions, cancellationToken);

    /// <summary>Deletes a subscription item.</summary>
    public virtual Task<SubscriptionItem> DeleteAsync(
        string id,
        SubscriptionItemDeleteOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<SubscriptionItem>(
            $"/v1/subscription_items/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Reads a subscription item.</summary>
    public virtual Task<SubscriptionItem> GetAsync(
        string id,
        SubscriptionItemGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<SubscriptionItem>(
            $"/v1/subscription_items/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists subscription items, one page.</summary>
    public virtual Task<StripeList<SubscriptionItem>> ListAsync(
        SubscriptionItemListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<SubscriptionItem>>(
            "/v1/subscription_items", options, requestOptions, cancellationToken);

    /// <summary>Lists subscription items over all pages.</summary>
    public virtual IAsyncEnumerable<SubscriptionItem> ListAutoPagingAsync(
        SubscriptionItemListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<SubscriptionItem>("/v1/subscription_items", options, requestOptions, cancellationToken);

    /// <summary>Changes a subscription item; what is left unset stays.</summary>
    public virtual Task<SubscriptionItem> UpdateAsync(
        string id,
        SubscriptionItemUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<SubscriptionItem>(
            $"/v1/subscription_items/{Segment(id)}", options, requestOptions, cancellationToken);
}
