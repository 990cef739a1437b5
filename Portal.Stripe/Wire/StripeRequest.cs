using System.Net.Http.Headers;
using System.Text;
using Stripe.Wire;

namespace Stripe;

/// <summary>One request, ready to be sent as often as retries need.</summary>
public class StripeRequest
{
    private readonly string form;
    private readonly FileUpload upload;

    /// <summary>A request of a client: options go to the query, or to the body of a POST.</summary>
    /// <exception cref="StripeException">Neither the client nor the request has an API key.</exception>
    public StripeRequest(
        IStripeClient client,
        HttpMethod method,
        string path,
        BaseOptions options,
        RequestOptions requestOptions)
        : this(method, UriOf(client, method, path, options, requestOptions), FormOf(method, options), requestOptions, client.ApiKey) =>
        upload = FileUpload.Of(options);

    internal StripeRequest(HttpMethod method, Uri uri, string form, RequestOptions requestOptions, string clientKey)
    {
        var key = string.IsNullOrEmpty(requestOptions?.ApiKey) ? clientKey : requestOptions.ApiKey;
        if (key is null)
            throw new StripeException("No API key provided. Give one to the client: new StripeClient(\"sk_…\").");

        Method = method;
        Uri = uri;
        this.form = form;
        AuthorizationHeader = new AuthenticationHeaderValue("Bearer", key);
        StripeHeaders = HeadersOf(method, requestOptions);
    }

    /// <summary>HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>Whole address, with the query.</summary>
    public Uri Uri { get; }

    /// <summary>The bearer of the secret key.</summary>
    public AuthenticationHeaderValue AuthorizationHeader { get; }

    /// <summary>Headers of the API, among them the idempotency key that all retries share.</summary>
    public IDictionary<string, string> StripeHeaders { get; }

    /// <summary>A fresh body for each attempt, a form or the parts of an upload; null unless the request is a POST.</summary>
    public HttpContent Content => Method == HttpMethod.Post
        ? upload?.Content() ?? new StringContent(form ?? "", Encoding.UTF8, "application/x-www-form-urlencoded")
        : null;

    /// <inheritdoc/>
    public override string ToString() => $"<{GetType().FullName} Method={Method} Uri={Uri}>";

    private static Uri UriOf(
        IStripeClient client, HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions)
    {
        ArgumentNullException.ThrowIfNull(client);
        var query = method == HttpMethod.Post ? "" : FormEncoding.Encode(options);
        return new Uri((requestOptions?.Root ?? client.ApiBase) + path + (query.Length == 0 ? "" : "?" + query));
    }

    private static string FormOf(HttpMethod method, BaseOptions options) =>
        method == HttpMethod.Post ? FormEncoding.Encode(options) : null;

    private static Dictionary<string, string> HeadersOf(HttpMethod method, RequestOptions options)
    {
        var headers = new Dictionary<string, string> { ["Stripe-Version"] = StripeConfiguration.ApiVersion };
        AddUnlessEmpty(headers, "Stripe-Account", options?.StripeAccount);
        AddUnlessEmpty(headers, "Stripe-Context", options?.StripeContext);
        AddUnlessEmpty(headers, "Stripe-Request-Trigger", options?.StripeRequestTrigger);
        AddUnlessEmpty(headers, "Idempotency-Key", options?.IdempotencyKey);
        if (method == HttpMethod.Post)
            headers.TryAdd("Idempotency-Key", Guid.NewGuid().ToString());
        if (options is RawRequestOptions { AdditionalHeaders: { } additional })
            foreach (var (name, value) in additional)
                headers[name] = value;
        return headers;
    }

    private static void AddUnlessEmpty(Dictionary<string, string> headers, string name, string value)
    {
        if (!string.IsNullOrEmpty(value))
            headers[name] = value;
    }
}
