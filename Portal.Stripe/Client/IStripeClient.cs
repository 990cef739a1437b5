namespace Stripe;

/// <summary>Sends one request of the API and reads its answer.</summary>
public interface IStripeClient
{
    /// <summary>Root of the API, without a trailing slash.</summary>
    string ApiBase { get; }

    /// <summary>Secret key sent with every request.</summary>
    string ApiKey { get; }

    /// <summary>Id of the Connect platform application.</summary>
    string ClientId { get; }

    /// <summary>Root of the OAuth endpoints.</summary>
    string ConnectBase { get; }

    /// <summary>Root of the file endpoints.</summary>
    string FilesBase { get; }

    /// <summary>Root of the meter event stream.</summary>
    string MeterEventsBase { get; }

    /// <summary>Sends a request and reads the entity of the answer; any status but 200 throws.</summary>
    /// <exception cref="StripeException">The API refused, or answered something that is no entity.</exception>
    Task<T> RequestAsync<T>(
        HttpMethod method,
        string path,
        BaseOptions options,
        RequestOptions requestOptions,
        CancellationToken cancellationToken = default)
        where T : IStripeEntity;

    /// <summary>Sends a request and hands over the body as a stream.</summary>
    /// <exception cref="StripeException">The API refused.</exception>
    Task<Stream> RequestStreamingAsync(
        HttpMethod method,
        string path,
        BaseOptions options,
        RequestOptions requestOptions,
        CancellationToken cancellationToken = default);
}
