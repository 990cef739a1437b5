using System.Net;
using System.Net.Http.Headers;

namespace Stripe;

/// <summary>An answer with its whole body.</summary>
public class StripeResponse : StripeResponseBase
{
    /// <summary>An answer.</summary>
    public StripeResponse(HttpStatusCode statusCode, HttpResponseHeaders headers, string content)
        : base(statusCode, headers) => Content = content;

    /// <summary>The body.</summary>
    public string Content { get; }
}
