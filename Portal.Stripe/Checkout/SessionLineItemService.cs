namespace Stripe.Checkout;

/// <summary>Lines of a session.</summary>
public class SessionLineItemService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public SessionLineItemService()
    {
    }

    /// <summary>A service of this client.</summary>
    public SessionLineItemService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Lists session line items, one page.</summary>
    public virtual Task<StripeList<LineItem>> ListAsync(
        string parentId,
        SessionLineItemListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<LineItem>>(
            $"/v1/checkout/sessions/{Segment(parentId)}/line_items", options, requestOptions, cancellationToken);

    /// <summary>Lists session line items over all pages.</summary>
    public virtual IAsyncEnumerable<LineItem> ListAutoPagingAsync(
        string parentId,
        SessionLineItemListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<LineItem>(
            $"/v1/checkout/sessions/{Segment(parentId)}/line_items", options, requestOptions, cancellationToken);
}
