namespace Stripe;

/// <summary>Lines of an invoice.</summary>
public class InvoiceLineItemService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public InvoiceLineItemService()
    {
    }

    /// <summary>A service of this client.</summary>
    public InvoiceLineItemService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Lists invoice line items, one page.</summary>
    public virtual Task<StripeList<InvoiceLineItem>> ListAsync(
        string parentId,
        InvoiceLineItemListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<InvoiceLineItem>>(
            $"/v1/invoices/{Segment(parentId)}/lines", options, requestOptions, cancellationToken);

    /// <summary>Lists invoice line items over all pages.</summary>
    public virtual IAsyncEnumerable<InvoiceLineItem> ListAutoPagingAsync(
        string parentId,
        InvoiceLineItemListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<InvoiceLineItem>(
            $"/v1/invoices/{Segment(parentId)}/lines", options, requestOptions, cancellationToken);

    /// <summary>Changes an invoice line item; what is left unset stays.</summary>
    public virtual Task<InvoiceLineItem> UpdateAsync(
        string parentId,
        string id,
        InvoiceLineItemUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<InvoiceLineItem>(
            $"/v1/invoices/{Segment(parentId)}/lines/{Segment(id)}", options, requestOptions, cancellationToken);
}
