using System.Net.Http.Headers;
using Stripe.Wire;

namespace Stripe;

/// <summary>Sends requests over .NET's HTTP client, and again when that is safe.</summary>
public class SystemNetHttpClient : IHttpClient
{
    /// <summary>Retries unless said otherwise.</summary>
    public const int DefaultMaxNumberRetries = 2;

    private static readonly Lazy<HttpClient> Shared = new(BuildDefaultSystemNetHttpClient);

    private readonly HttpClient http;
    private readonly ClientIdentity identity;
    private readonly RequestTelemetry telemetry;

    /// <summary>A transport over an HTTP client, by default one with a timeout of 80 seconds.</summary>
    public SystemNetHttpClient(
        HttpClient httpClient = null,
        int maxNetworkRetries = DefaultMaxNumberRetries,
        AppInfo appInfo = null,
        bool enableTelemetry = true)
    {
        http = httpClient ?? Shared.Value;
        MaxNetworkRetries = maxNetworkRetries;
        EnableTelemetry = enableTelemetry;
        identity = new ClientIdentity(appInfo);
        telemetry = new RequestTelemetry(enableTelemetry);
    }

    /// <summary>Time a request may take.</summary>
    public static TimeSpan DefaultHttpTimeout => TimeSpan.FromSeconds(80);

    /// <summary>Longest pause between two attempts.</summary>
    public static TimeSpan MaxNetworkRetriesDelay => TimeSpan.FromSeconds(5);

    /// <summary>Shortest pause between two attempts.</summary>
    public static TimeSpan MinNetworkRetriesDelay => TimeSpan.FromMilliseconds(500);

    /// <summary>Whether the latency of the last request is reported.</summary>
    public bool EnableTelemetry { get; }

    /// <summary>How often a request is sent again.</summary>
    public int MaxNetworkRetries { get; }

    /// <summary>The HTTP client used when none is given.</summary>
    public static HttpClient BuildDefaultSystemNetHttpClient() => new() { Timeout = DefaultHttpTimeout };

    /// <inheritdoc/>
    public async Task<StripeResponse> MakeRequestAsync(
        StripeRequest request, CancellationToken cancellationToken = default)
    {
        using var answer = await SendWithRetriesAsync(
            request, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return new StripeResponse(answer.StatusCode, answer.Headers, body);
    }

    /// <inheritdoc/>
    public async Task<StripeStreamedResponse> MakeStreamingRequestAsync(
        StripeRequest request, CancellationToken cancellationToken = default)
    {
        var answer = await SendWithRetriesAsync(
            request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        var body = await answer.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return new StripeStreamedResponse(answer.StatusCode, answer.Headers, body);
    }

    private async Task<HttpResponseMessage> SendWithRetriesAsync(
        StripeRequest request, HttpCompletionOption completion, CancellationToken cancellationToken)
    {
        for (var retries = 0; ; retries++)
        {
            var mayRetry = retries < MaxNetworkRetries;
            try
            {
                var answer = await SendOnceAsync(request, completion, cancellationToken).ConfigureAwait(false);
                if (!mayRetry || !RetryRule.Wants(answer))
                    return answer;
                answer.Dispose();
            }
            catch (Exception failure) when (mayRetry && RetryRule.Wants(failure, cancellationToken))
            {
                // The network failed; the idempotency key makes another attempt safe.
            }

            // The pause ignores the caller's token, as in the library whose surface this is.
            await Task.Delay(RetryRule.PauseBefore(retries + 1), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(
        StripeRequest request, HttpCompletionOption completion, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(request.Method, request.Uri) { Content = request.Content };
        message.Headers.Authorization = request.AuthorizationHeader;
        foreach (var (name, value) in request.StripeHeaders)
            message.Headers.TryAddWithoutValidation(name, value);
        identity.AddTo(message.Headers);
        telemetry.AddTo(message.Headers);

        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var answer = await http.SendAsync(message, completion, cancellationToken).ConfigureAwait(false);
        telemetry.Remember(answer, System.Diagnostics.Stopwatch.GetElapsedTime(started));
        return answer;
    }
}
