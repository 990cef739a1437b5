namespace Stripe;

/// <summary>Invoice payments.</summary>
public class InvoicePaymentService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public InvoicePaymentService()
    {
    }

    /// <summary>A service of this client.</summary>
    public InvoicePaymentService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Reads an invoice payment.</summary>
    public virtual Task<InvoicePayment> GetAsync(
        string id,
        InvoicePaymentGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<InvoicePayment>(
            $"/v1/invoice_payments/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists invoice payments, one page.</summary>
    public virtual Task<StripeList<InvoicePayment>> ListAsync(
        InvoicePaymentListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<InvoicePayment>>("/v1/invoice_payments", options, requestOptions, cancellationToken);

    /// <summary>Lists invoice payments over all pages.</summary>
    public virtual IAsyncEnumerable<InvoicePayment> ListAutoPagingAsync(
        InvoicePaymentListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<InvoicePayment>("/v1/invoice_payments", options, requestOptions, cancellationToken);
}
