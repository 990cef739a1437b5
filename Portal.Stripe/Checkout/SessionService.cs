namespace Stripe.Checkout;

/// <summary>Sessions.</summary>
public class SessionService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public SessionService()
    {
    }

    /// <summary>A service of this client.</summary>
    public SessionService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Lines of a session.</summary>
    public virtual SessionLineItemService LineItems => new(Client);

    /// <summary>Creates a session.</summary>
    public virtual Task<Session> CreateAsync(
        SessionCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Session>("/v1/checkout/sessions", options, requestOptions, cancellationToken);

    /// <summary>Ends an open session.</summary>
    public virtual Task<Session> ExpireAsync(
        string id,
        SessionExpireOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Session>(
            $"/v1/checkout/sessions/{Segment(id)}/expire", options, requestOptions, cancellationToken);

    /// <summary>Reads a session.</summary>
    public virtual Task<Session> GetAsync(
        string id,
        SessionGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Session>($"/v1/checkout/sessions/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists sessions, one page.</summary>
    public virtual Task<StripeList<Session>> ListAsync(
        SessionListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Session>>("/v1/checkout/sessions", options, requestOptions, cancellationToken);

    /// <summary>Lists sessions over all pages.</summary>
    public virtual IAsyncEnumerable<Session> ListAutoPagingAsync(
        SessionListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Session>("/v1/checkout/sessions", options, requestOptions, cancellationToken);

    /// <summary>Changes a session; what is left unset stays.</summary>
    public virtual Task<Session> UpdateAsync(
        string id,
        SessionUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Session>($"/v1/checkout/sessions/{Segment(id)}", options, requestOptions, cancellationToken);
}
