namespace Stripe;

/// <summary>Invoice items.</summary>
public class InvoiceItemService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public InvoiceItemService()
    {
    }

    /// <summary>A service of this client.</summary>
    public InvoiceItemService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates an invoice item.</summary>
    public virtual Task<InvoiceItem> CreateAsync(
        InvoiceItemCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<InvoiceItem>("/v1/invoiceitems", options, requestOptions, cancellationToken);

    /// <summary>Deletes an invoice item.</summary>
    public virtual Task<InvoiceItem> DeleteAsync(
        string id,
        InvoiceItemDeleteOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<InvoiceItem>($"/v1/invoiceitems/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Reads an invoice item.</summary>
    public virtual Task<InvoiceItem> GetAsync(
        string id,
        InvoiceItemGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<InvoiceItem>($"/v1/invoiceitems/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists invoice items, one page.</summary>
    public virtual Task<StripeList<InvoiceItem>> ListAsync(
        InvoiceItemListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<InvoiceItem>>("/v1/invoiceitems", options, requestOptions, cancellationToken);

    /// <summary>Lists invoice items over all pages.</summary>
    public virtual IAsyncEnumerable<InvoiceItem> ListAutoPagingAsync(
        InvoiceItemListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<InvoiceItem>("/v1/invoiceitems", options, requestOptions, cancellationToken);

    /// <summary>Changes an invoice item; what is left unset stays.</summary>
    public virtual Task<InvoiceItem> UpdateAsync(
        string id,
        InvoiceItemUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<InvoiceItem>($"/v1/invoiceitems/{Segment(id)}", options, requestOptions, cancellationToken);
}
