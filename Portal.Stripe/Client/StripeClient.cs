using System.Net;
using Stripe.Wire;

namespace Stripe;

/// <summary>Client of the Stripe API: <c>client.V1.Customers.CreateAsync(…)</c>.</summary>
public class StripeClient : IStripeClient
{
    private readonly StripeClientOptions settings;
    private V1Services v1;

    /// <summary>A client of one secret key; a null key fails at the first request.</summary>
    /// <exception cref="ArgumentException">The key is empty or has white space in it.</exception>
    public StripeClient(
        string apiKey = null,
        string clientId = null,
        IHttpClient httpClient = null,
        string apiBase = null,
        string connectBase = null,
        string filesBase = null,
        string meterEventsBase = null)
        : this(new StripeClientOptions
        {
            ApiKey = apiKey,
            ClientId = clientId,
            HttpClient = httpClient,
            ApiBase = apiBase,
            ConnectBase = connectBase,
            FilesBase = filesBase,
            MeterEventsBase = meterEventsBase,
        })
    {
    }

    /// <summary>A client of these settings.</summary>
    /// <exception cref="ArgumentException">The key is empty or has white space in it.</exception>
    public StripeClient(StripeClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        RefuseUnusableKey(options.ApiKey);
        settings = options;
        HttpClient = options.HttpClient ?? new SystemNetHttpClient();
    }

    /// <summary>Public root of the API.</summary>
    public static string DefaultApiBase => "https://api.stripe.com";

    /// <summary>Public root of the OAuth endpoints.</summary>
    public static string DefaultConnectBase => "https://connect.stripe.com";

    /// <summary>Public root of the file endpoints.</summary>
    public static string DefaultFilesBase => "https://files.stripe.com";

    /// <summary>Public root of the meter event stream.</summary>
    public static string DefaultMeterEventsBase => "https://meter-events.stripe.com";

    /// <inheritdoc/>
    public string ApiBase => settings.ApiBase ?? DefaultApiBase;

    /// <inheritdoc/>
    public string ApiKey => settings.ApiKey;

    /// <inheritdoc/>
    public string ClientId => settings.ClientId;

    /// <inheritdoc/>
    public string ConnectBase => settings.ConnectBase ?? DefaultConnectBase;

    /// <inheritdoc/>
    public string FilesBase => settings.FilesBase ?? DefaultFilesBase;

    /// <inheritdoc/>
    public string MeterEventsBase => settings.MeterEventsBase ?? DefaultMeterEventsBase;

    /// <summary>The transport in use.</summary>
    public IHttpClient HttpClient { get; }

    /// <summary>All services of API v1.</summary>
    public virtual V1Services V1 => v1 ??= new V1Services(this);

    /// <summary>Reads an entity from the text of an answer.</summary>
    public T Deserialize<T>(string response)
        where T : IStripeEntity => StripeEntity.FromJson<T>(response);

    /// <inheritdoc/>
    public async Task<T> RequestAsync<T>(
        HttpMethod method,
        string path,
        BaseOptions options,
        RequestOptions requestOptions,
        CancellationToken cancellationToken = default)
        where T : IStripeEntity
    {
        var request = new StripeRequest(this, method, path, options, WithClientDefaults(requestOptions));
        var response = await HttpClient.MakeRequestAsync(request, cancellationToken).ConfigureAwait(false);
        return ResponseReader.Read<T>(response);
    }

    /// <inheritdoc/>
    public async Task<Stream> RequestStreamingAsync(
        HttpMethod method,
        string path,
        BaseOptions options,
        RequestOptions requestOptions,
        CancellationToken cancellationToken = default)
    {
        var request = new StripeRequest(this, method, path, options, WithClientDefaults(requestOptions));
        var response = await HttpClient.MakeStreamingRequestAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.OK)
            return response.Body;

        throw ResponseReader.Failure(await response.ToStripeResponseAsync().ConfigureAwait(false));
    }

    /// <summary>Sends a path and a ready form body, for what has no method here.</summary>
    /// <exception cref="InvalidOperationException">A body was given to a method that has none.</exception>
    /// <exception cref="StripeException">The API refused.</exception>
    public async Task<StripeResponse> RawRequestAsync(
        HttpMethod method,
        string path,
        string content = null,
        RawRequestOptions requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        if (content is not null && method != HttpMethod.Post)
            throw new InvalidOperationException("content is not allowed for non-POST requests.");

        var root = requestOptions?.BaseUrl ?? ApiBase;
        var merged = WithClientDefaults(requestOptions);
        var request = new StripeRequest(method, new Uri(root + path), content, merged, ApiKey);
        var response = await HttpClient.MakeRequestAsync(request, cancellationToken).ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.OK ? response : throw ResponseReader.Failure(response);
    }

    private static void RefuseUnusableKey(string apiKey)
    {
        if (apiKey is null)
            return;
        if (apiKey.Length == 0)
            throw new ArgumentException("API key cannot be the empty string.", nameof(apiKey));
        if (apiKey.Any(char.IsWhiteSpace))
            throw new ArgumentException("API key cannot contain whitespace.", nameof(apiKey));
    }

    private RequestOptions WithClientDefaults(RequestOptions given)
    {
        var merged = given?.Clone() ?? new RequestOptions();
        if (string.IsNullOrEmpty(merged.StripeAccount))
            merged.StripeAccount = settings.StripeAccount;
        merged.StripeContext ??= settings.StripeContext;
        return merged;
    }
}
