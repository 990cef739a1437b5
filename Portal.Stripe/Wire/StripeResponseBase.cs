using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Stripe;

/// <summary>Status and headers of an answer.</summary>
public abstract class StripeResponseBase
{
    /// <summary>An answer.</summary>
    protected StripeResponseBase(HttpStatusCode statusCode, HttpResponseHeaders headers)
    {
        StatusCode = statusCode;
        Headers = headers;
    }

    /// <summary>HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>All headers.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>When the server answered.</summary>
    public DateTimeOffset? Date => Headers?.Date;

    /// <summary>The idempotency key the server acted under.</summary>
    public string IdempotencyKey => HeaderOrNull("Idempotency-Key");

    /// <summary>Id of the request in Stripe's log.</summary>
    public string RequestId => HeaderOrNull("Request-Id");

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"<{GetType().FullName} status={(int)StatusCode} Request-Id={RequestId} Date={Date:s}>");

    private string HeaderOrNull(string name) =>
        Headers is not null && Headers.TryGetValues(name, out var values) ? values.First() : null;
}
