namespace Stripe;

/// <summary>Balance transactions.</summary>
public class BalanceTransactionService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public BalanceTransactionService()
    {
    }

    /// <summary>A service of this client.</summary>
    public BalanceTransactionService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Reads a balance transaction.</summary>
    public virtual Task<BalanceTransaction> GetAsync(
        string id,
        BalanceTransactionGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<BalanceTransaction>(
            $"/v1/balance_transactions/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists balance transactions, one page.</summary>
    public virtual Task<StripeList<BalanceTransaction>> ListAsync(
        BalanceTransactionListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<BalanceTransaction>>(
            "/v1/balance_transactions", options, requestOptions, cancellationToken);

    /// <summary>Lists balance transactions over all pages.</summary>
    public virtual IAsyncEnumerable<BalanceTransaction> ListAutoPagingAsync(
        BalanceTransactionListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<BalanceTransaction>("/v1/balance_transactions", options, requestOptions, cancellationToken);
}
