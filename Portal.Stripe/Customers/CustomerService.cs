namespace Stripe;

/// <summary>Customers.</summary>
public class CustomerService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public CustomerService()
    {
    }

    /// <summary>A service of this client.</summary>
    public CustomerService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Moves of a customer's balance.</summary>
    public virtual CustomerBalanceTransactionService BalanceTransactions => new(Client);

    /// <summary>Payment methods of a customer.</summary>
    public virtual CustomerPaymentMethodService PaymentMethods => new(Client);

    /// <summary>Cards and bank accounts of a customer.</summary>
    public virtual CustomerPaymentSourceService PaymentSources => new(Client);

    /// <summary>Creates a customer.</summary>
    public virtual Task<Customer> CreateAsync(
        CustomerCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Customer>("/v1/customers", options, requestOptions, cancellationToken);

    /// <summary>Deletes a customer.</summary>
    public virtual Task<Customer> DeleteAsync(
        string id,
        CustomerDeleteOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<Customer>($"/v1/customers/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Removes the discount of a customer.</summary>
    public virtual Task<Discount> DeleteDiscountAsync(
        string id,
        CustomerDeleteDiscountOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        DeleteAtAsync<Discount>($"/v1/customers/{Segment(id)}/discount", options, requestOptions, cancellationToken);

    /// <summary>Reads a customer.</summary>
    public virtual Task<Customer> GetAsync(
        string id,
        CustomerGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Customer>($"/v1/customers/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists customers, one page.</summary>
    public virtual Task<StripeList<Customer>> ListAsync(
        CustomerListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Customer>>("/v1/customers", options, requestOptions, cancellationToken);

    /// <summary>Lists customers over all pages.</summary>
    public virtual IAsyncEnumerable<Customer> ListAutoPagingAsync(
        CustomerListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Customer>("/v1/customers", options, requestOptions, cancellationToken);

    /// <summary>Searches customers, one page; lags behind writes.</summary>
    public virtual Task<StripeSearchResult<Customer>> SearchAsync(
        CustomerSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeSearchResult<Customer>>(
            "/v1/customers/search", options, requestOptions, cancellationToken);

    /// <summary>Searches customers over all pages; lags behind writes.</summary>
    public virtual IAsyncEnumerable<Customer> SearchAutoPagingAsync(
        CustomerSearchOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        SearchPagesAsync<Customer>("/v1/customers/search", options, requestOptions, cancellationToken);

    /// <summary>Changes a customer; what is left unset stays.</summary>
    public virtual Task<Customer> UpdateAsync(
        string id,
        CustomerUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Customer>($"/v1/customers/{Segment(id)}", options, requestOptions, cancellationToken);
}
