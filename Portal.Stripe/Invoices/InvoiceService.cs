namespace Stripe;

/// <summary>Invoices.</summary>
public class InvoiceService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public InvoiceService()
    {
    }

    /// <summary>A service of this client.</summary>
    public InvoiceService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Lines of an invoice.</summary>
    public virtual InvoiceLineItemService LineItems => new(Client);

    /// <summary>Adds lines to a draft.</summary>
    public virtual Task<Invoice> AddLinesAsync(
        string id,
        InvoiceAddLinesOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Invoice>($"/v1/invoices/{Segment(id)}/add_lines", options, requestOptions, cancellationToken);

    /// <summary>Counts a payment towards an open invoice.</summary>
    public virtual Task<Invoice> AttachPaymentAsync(
        string id,
        InvoiceAttachPaymentOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Invoice>($"/v1/invoices/{Segment(id)}/attach_payment", options, requestOptions, cancellationToken);

    /// <summary>Creates an invoice.</summary>
    public virtual Task<Invoice> CreateAsync(
        InvoiceCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Invoice>("/v1/invoices", options, requestOptions, cancellationToken);

    /// <summary>Reckons an invoice that is not made.</summary>
    public virtual Task<Invoice> CreatePreviewAsync(
        InvoiceCreatePreviewOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Invoice>("/v1/invoices/create_preview", options, requestOptions, cancellationToken);

    /// <summary>Deletes an invoice.</summary>
    public virtual Task<Invoice> DeleteAsync(
        string id,
        InvoiceDeleteOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<Invoice>($"/v1/invoices/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Makes a draft final.</summary>
    public virtual Task<Invoice> FinalizeInvoiceAsync(
        string id,
        InvoiceFinalizeOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Invoice>($"/v1/invoices/{Segment(id)}/finalize", options, requestOptions, cancellationToken);

    /// <summary>Reads an invoice.</summary>
    public virtual Task<Invoice> GetAsync(
        string id,
        InvoiceGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Invoice>($"/v1/invoices/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists invoices, one page.</summary>
    public virtual Task<StripeList<Invoice>> ListAsync(
        InvoiceListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Invoice>>("/v1/invoices", options, requestOptions, cancellationToken);

    /// <summary>Lists invoices over all pages.</summary>
    public virtual IAsyncEnumerable<Invoice> ListAutoPagingAsync(
        InvoiceListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Invoice>("/v1/invoices", options, requestOptions, cancellationToken);

    /// <summary>Gives up collecting an invoice.</summary>
    public virtual Task<Invoice> MarkUncollectibleAsync(
        string id,
        InvoiceMarkUncollectibleOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Invoice>(
            $"/v1/invoices/{Segment(id)}/mark_uncollectible", options, requestOptions, cancellationToken);

    /// <summary>Collects an invoice now.</summary>
    public virtual Task<Invoice> PayAsync(
        string id,
        InvoicePayOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Invoice>($"/v1/invoices/{Segment(id)}/pay", options, requestOptions, cancellationToken);

    /// <summary>Takes lines off a draft.</summary>
    public virtual Task<Invoice> RemoveLinesAsync(
        string id,
        InvoiceRemoveLinesOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Invoice>($"/v1/invoices/{Segment(id)}/remove_lines", options, requestOptions, cancellationToken);

    /// <summary>Searches invoices, one page; lags behind writes.</summary>
    public virtual Task<StripeSearchResult<Invoice>> SearchAsync(
        InvoiceSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeSearchResult<Invoice>>("/v1/invoices/search", options, requestOptions, cancellationToken);

    /// <summary>Searches invoices over all pages; lags behind writes.</summary>
    public virtual IAsyncEnumerable<Invoice> SearchAutoPagingAsync(
        InvoiceSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        SearchPagesAsync<Invoice>("/v1/invoices/search", options, requestOptions, cancellationToken);

    /// <summary>Mails an invoice to the customer.</summary>
    public virtual Task<Invoice> SendInvoiceAsync(
        string id,
        InvoiceSendOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Invoice>($"/v1/invoices/{Segment(id)}/send", options, requestOptions, cancellationToken);

    /// <summary>Changes an invoice; what is left unset stays.</summary>
    public virtual Task<Invoice> UpdateAsync(
        string id,
        InvoiceUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Invoice>($"/v1/invoices/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Changes lines of a draft.</summary>
    public virtual Task<Invoice> UpdateLinesAsync(
        string id,
        InvoiceUpdateLinesOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Invoice>($"/v1/invoices/{Segment(id)}/update_lines", options, requestOptions, cancellationToken);

    /// <summary>Voids an invoice for good.</summary>
    public virtual Task<Invoice> VoidInvoiceAsync(
        string id,
        InvoiceVoidOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Invoice>($"/v1/invoices/{Segment(id)}/void", options, requestOptions, cancellationToken);
}
