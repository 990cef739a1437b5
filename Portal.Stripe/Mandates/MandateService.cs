namespace Stripe;

/// <summary>Mandates.</summary>
public class MandateService : Service
{
    /// <summary>A service of the process-wide client.</summary>
    public MandateService()
    {
    }

    /// <summary>A service of this client.</summary>
    public MandateService(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Reads a mandate.</summary>
    public virtual Task<Mandate> GetAsync(
        string id,
        MandateGetOptions options = null,
        RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        GetFromAsync<Mandate>($"/v1/mandates/{Segment(id)}", options, requestOptions, cancellationToken);
}
