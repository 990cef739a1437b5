namespace Stripe;

/// <summary>Subscriptions.</summary>
public class SubscriptionService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public SubscriptionService()
    {
    }

    /// <summary>A service of this client.</summary>
    public SubscriptionService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Cancels a subscription at once.</summary>
    public virtual Task<Subscription> CancelAsync(
        string id,
        SubscriptionCancelOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<Subscription>($"/v1/subscriptions/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Creates a subscription.</summary>
    public virtual Task<Subscription> CreateAsync(
        SubscriptionCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Subscription>("/v1/subscriptions", options, requestOptions, cancellationToken);

    /// <summary>Removes the discount of a subscription.</summary>
    public virtual Task<Discount> DeleteDiscountAsync(
        string id,
        SubscriptionDeleteDiscountOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<Discount>(
            $"/v1/subscriptions/{Segment(id)}/discount", options, requestOptions, cancellationToken);

    /// <summary>Reads a subscription.</summary>
    public virtual Task<Subscription> GetAsync(
        string id,
        SubscriptionGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Subscription>($"/v1/subscriptions/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists subscriptions, one page.</summary>
    public virtual Task<StripeList<Subscription>> ListAsync(
        SubscriptionListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Subscription>>("/v1/subscriptions", options, requestOptions, cancellationToken);

    /// <summary>Lists subscriptions over all pages.</summary>
    public virtual IAsyncEnumerable<Subscription> ListAutoPagingAsync(
        SubscriptionListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Subscription>("/v1/subscriptions", options, requestOptions, cancellationToken);

    /// <summary>Changes the way a subscription bills; there is no way back.</summary>
    public virtual Task<Subscription> MigrateAsync(
        string id,
        SubscriptionMigrateOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Subscription>(
            $"/v1/subscriptions/{Segment(id)}/migrate", options, requestOptions, cancellationToken);

    /// <summary>Resumes a paused subscription.</summary>
    public virtual Task<Subscription> ResumeAsync(
        string id,
        SubscriptionResumeOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Subscription>(
            $"/v1/subscriptions/{Segment(id)}/resume", options, requestOptions, cancellationToken);

    /// <summary>Searches subscriptions, one page; lags behind writes.</summary>
    public virtual Task<StripeSearchResult<Subscription>> SearchAsync(
        SubscriptionSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeSearchResult<Subscription>>(
            "/v1/subscriptions/search", options, requestOptions, cancellationToken);

    /// <summary>Searches subscriptions over all pages; lags behind writes.</summary>
    public virtual IAsyncEnumerable<Subscription> SearchAutoPagingAsync(
        SubscriptionSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        SearchPagesAsync<Subscription>("/v1/subscriptions/search", options, requestOptions, cancellationToken);

    /// <summary>Changes a subscription; what is left unset stays.</summary>
    public virtual Task<Subscription> UpdateAsync(
        string id,
        SubscriptionUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Subscription>($"/v1/subscriptions/{Segment(id)}", options, requestOptions, cancellationToken);
}
