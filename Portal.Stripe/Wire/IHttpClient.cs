namespace Stripe;

/// <summary>Transport of requests.</summary>
public interface IHttpClient
{
    /// <summary>Sends a request and reads the whole answer.</summary>
    Task<StripeResponse> MakeRequestAsync(StripeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sends a request and leaves the body unread.</summary>
    Task<StripeStreamedResponse> MakeStreamingRequestAsync(
        StripeRequest request, CancellationToken cancellationToken = default);
}
