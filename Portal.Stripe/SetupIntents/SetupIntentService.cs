namespace Stripe;

/// <summary>Setup intents.</summary>
public class SetupIntentService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public SetupIntentService()
    {
    }

    /// <summary>A service of this client.</summary>
    public SetupIntentService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Cancels a setup intent.</summary>
    public virtual Task<SetupIntent> CancelAsync(
        string id,
        SetupIntentCancelOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<SetupIntent>(
            $"/v1/setup_intents/{Segment(id)}/cancel", options, requestOptions, cancellationToken);

    /// <summary>Confirms a setup intent.</summary>
    public virtual Task<SetupIntent> ConfirmAsync(
        string id,
        SetupIntentConfirmOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<SetupIntent>(
            $"/v1/setup_intents/{Segment(id)}/confirm", options, requestOptions, cancellationToken);

    /// <summary>Creates a setup intent.</summary>
    public virtual Task<SetupIntent> CreateAsync(
        SetupIntentCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<SetupIntent>("/v1/setup_intents", options, requestOptions, cancellationToken);

    /// <summary>Reads a setup intent.</summary>
    public virtual Task<SetupIntent> GetAsync(
        string id,
        SetupIntentGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<SetupIntent>($"/v1/setup_intents/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists setup intents, one page.</summary>
    public virtual Task<StripeList<SetupIntent>> ListAsync(
        SetupIntentListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<SetupIntent>>("/v1/setup_intents", options, requestOptions, cancellationToken);

    /// <summary>Lists setup intents over all pages.</summary>
    public virtual IAsyncEnumerable<SetupIntent> ListAutoPagingAsync(
        SetupIntentListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<SetupIntent>("/v1/setup_intents", options, requestOptions, cancellationToken);

    /// <summary>Changes a setup intent; what is left unset stays.</summary>
    public virtual Task<SetupIntent> UpdateAsync(
        string id,
        SetupIntentUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<SetupIntent>($"/v1/setup_intents/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Confirms a bank account by its microdeposits.</summary>
    public virtual Task<SetupIntent> VerifyMicrodepositsAsync(
        string id,
        SetupIntentVerifyMicrodepositsOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<SetupIntent>(
            $"/v1/setup_intents/{Segment(id)}/verify_microdeposits", options, requestOptions, cancellationToken);
}
