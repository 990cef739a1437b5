namespace Stripe;

/// <summary>Events.</summary>
public class EventService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public EventService()
    {
    }

    /// <summary>A service of this client.</summary>
    public EventService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Reads an event; events are kept for thirty days.</summary>
    public virtual Task<Event> GetAsync(
        string id,
        EventGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Event>($"/v1/events/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists events of the last thirty days, one page.</summary>
    public virtual Task<StripeList<Event>> ListAsync(
        EventListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Event>>("/v1/events", options, requestOptions, cancellationToken);

    /// <summary>Lists events over all pages.</summary>
    public virtual IAsyncEnumerable<Event> ListAutoPagingAsync(
        EventListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Event>("/v1/events", options, requestOptions, cancellationToken);
}
