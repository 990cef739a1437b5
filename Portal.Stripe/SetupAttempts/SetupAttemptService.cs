namespace Stripe;

/// <summary>Attempts to save a payment method.</summary>
public class SetupAttemptService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public SetupAttemptService()
    {
    }

    /// <summary>A service of this client.</summary>
    public SetupAttemptService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Lists attempts of a setup intent, one page.</summary>
    public virtual Task<StripeList<SetupAttempt>> ListAsync(
        SetupAttemptListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<SetupAttempt>>("/v1/setup_attempts", options, requestOptions, cancellationToken);

    /// <summary>Lists attempts of a setup intent over all pages.</summary>
    public virtual IAsyncEnumerable<SetupAttempt> ListAutoPagingAsync(
        SetupAttemptListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<SetupAttempt>("/v1/setup_attempts", options, requestOptions, cancellationToken);
}
