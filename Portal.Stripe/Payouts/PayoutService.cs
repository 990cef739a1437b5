namespace Stripe;

/// <summary>Payouts.</summary>
public class PayoutService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public PayoutService()
    {
    }

    /// <summary>A service of this client.</summary>
    public PayoutService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Cancels a payout.</summary>
    public virtual Task<Payout> CancelAsync(
        string id,
        PayoutCancelOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Payout>($"/v1/payouts/{Segment(id)}/cancel", options, requestOptions, cancellationToken);

    /// <summary>Creates a payout.</summary>
    public virtual Task<Payout> CreateAsync(
        PayoutCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Payout>("/v1/payouts", options, requestOptions, cancellationToken);

    /// <summary>Reads a payout.</summary>
    public virtual Task<Payout> GetAsync(
        string id,
        PayoutGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Payout>($"/v1/payouts/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists payouts, one page.</summary>
    public virtual Task<StripeList<Payout>> ListAsync(
        PayoutListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Payout>>("/v1/payouts", options, requestOptions, cancellationToken);

    /// <summary>Lists payouts over all pages.</summary>
    public virtual IAsyncEnumerable<Payout> ListAutoPagingAsync(
        PayoutListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Payout>("/v1/payouts", options, requestOptions, cancellationToken);

    /// <summary>Takes back a payout to a US bank account.</summary>
    public virtual Task<Payout> ReverseAsync(
        string id,
        PayoutReverseOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Payout>($"/v1/payouts/{Segment(id)}/reverse", options, requestOptions, cancellationToken);

    /// <summary>Changes a payout; what is left unset stays.</summary>
    public virtual Task<Payout> UpdateAsync(
        string id,
        PayoutUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Payout>($"/v1/payouts/{Segment(id)}", options, requestOptions, cancellationToken);
}
