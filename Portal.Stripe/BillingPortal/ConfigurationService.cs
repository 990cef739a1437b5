namespace Stripe.BillingPortal;

/// <summary>Configurations of the customer portal.</summary>
public class ConfigurationService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public ConfigurationService()
    {
    }

    /// <summary>A service of this client.</summary>
    public ConfigurationService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Creates a configuration.</summary>
    public virtual Task<Configuration> CreateAsync(
        ConfigurationCreateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Configuration>("/v1/billing_portal/configurations", options, requestOptions, cancellationToken);

    /// <summary>Reads a configuration.</summary>
    public virtual Task<Configuration> GetAsync(
        string id,
        ConfigurationGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Configuration>(
            $"/v1/billing_portal/configurations/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists configurations, one page.</summary>
    public virtual Task<StripeList<Configuration>> ListAsync(
        ConfigurationListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Configuration>>(
            "/v1/billing_portal/configurations", options, requestOptions, cancellationToken);

    /// <summary>Lists configurations over all pages.</summary>
    public virtual IAsyncEnumerable<Configuration> ListAutoPagingAsync(
        ConfigurationListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PagesAsync<Configuration>("/v1/billing_portal/configurations", options, requestOptions, cancellationToken);

    /// <summary>Changes a configuration; what is left unset stays.</summary>
    public virtual Task<Configuration> UpdateAsync(
        string id,
        ConfigurationUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Configuration>(
            $"/v1/billing_portal/configurations/{Segment(id)}", options, requestOptions, cancellationToken);
}
