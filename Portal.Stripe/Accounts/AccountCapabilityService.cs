namespace Stripe;

/// <summary>Capabilities of an account.</summary>
public class AccountCapabilityService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public AccountCapabilityService()
    {
    }

    /// <summary>A service of this client.</summary>
    public AccountCapabilityService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Reads an account capability.</summary>
    public virtual Task<Capability> GetAsync(
        string parentId,
        string id,
        AccountCapabilityGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Capability>(
            $"/v1/accounts/{Segment(parentId)}/capabilities/{Segment(id)}", options, requestOptions, cancellationToken);

    /// <summary>Lists account capabilities, one page.</summary>
    public virtual Task<StripeList<Capability>> ListAsync(
        string parentId,
        AccountCapabilityListOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<StripeList<Capability>>(
            $"/v1/accounts/{Segment(parentId)}/capabilities", options, requestOptions, cancellationToken);

    /// <summary>Changes an account capability; what is left unset stays.</summary>
    public virtual Task<Capability> UpdateAsync(
        string parentId,
        string id,
        AccountCapabilityUpdateOptions options,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        PostToAsync<Capability>(
            $"/v1/accounts/{Segment(parentId)}/capabilities/{Segment(id)}", options, requestOptions, cancellationToken);
}
