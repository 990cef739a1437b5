namespace Stripe;

/// <summary>The balance.</summary>
public class BalanceService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public BalanceService()
    {
    }

    /// <summary>A service of this client.</summary>
    public BalanceService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Reads the balance.</summary>
    public virtual Task<Balance> GetAsync(
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Balance>("/v1/balance", null, requestOptions, cancellationToken);

    /// <summary>Reads the balance.</summary>
    public virtual Task<Balance> GetAsync(
        BalanceGetOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Balance>("/v1/balance", options, requestOptions, cancellationToken);
}
