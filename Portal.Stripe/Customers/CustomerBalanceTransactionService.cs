namespace Stripe;

/// <summary>Moves of a customer's balance.</summary>
public class CustomerBalanceTransactionService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public CustomerBalanceTransactionService()
    {
    }

    /// <summary>A service of this client.</summary>
    public CustomerBalanceTransactionService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a customer balance transaction.</summary>
    public virtual Task<CustomerBalanceTransaction> CreateAsync(
        string parentId,
        CustomerBalanceTransactionCreateOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<CustomerBalanceTransaction>(
            $"/v1/customers/{Segment(parentId)}/balance_transactions", options, requestOptions, cancellationToken);

    /// <summary>Reads a customer balance transaction.</summary>
    public virtual Task<CustomerBalanceTransaction> GetAsync(
        string parentId,
        string id,
        CustomerBalanceTransactionGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<CustomerBalanceTransaction>(
            $"/v1/customers/{Segment(parentId)}/balance_transactions/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists customer balance transactions, one page.</summary>
    public virtual Task<StripeList<CustomerBalanceTransaction>> ListAsync(
        string parentId,
        CustomerBalanceTransactionListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<CustomerBalanceTransaction>>(
            $"/v1/customers/{Segment(parentId)}/balance_transactions", options, requestOptions, cancellationToken);

    /// <summary>Lists customer balance transactions over all pages.</summary>
    public virtual IAsyncEnumerable<CustomerBalanceTransaction> ListAutoPagingAsync(
        string parentId,
        CustomerBalanceTransactionListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<CustomerBalanceTransaction>(
            $"/v1/customers/{Segment(parentId)}/balance_transactions", options, requestOptions, cancellationToken);

    /// <summary>Changes a customer balance transaction; what is left unset stays.</summary>
    public virtual Task<CustomerBalanceTransaction> UpdateAsync(
        string parentId,
        string id,
        CustomerBalanceTransactionUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<CustomerBalanceTransaction>(
            $"/v1/customers/{Segment(parentId)}/balance_transactions/{Segment(id)}", options, requestOptions, cancellationToken);
}
