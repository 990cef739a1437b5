using System.Net;
using System.Net.Http.Headers;

namespace Stripe;

/// <summary>An answer whose body has not been read yet.</summary>
public class StripeStreamedResponse : StripeResponseBase
{
    /// <summary>An answer.</summary>
    public StripeStreamedResponse(HttpStatusCode statusCode, HttpResponseHeaders headers, Stream body)
        : base(statusCode, headers) => Body = body;

    /// <summary>The body; whoever reads it disposes of it.</summary>
    public Stream Body { get; }

    /// <summary>Reads the body to its end and closes it.</summary>
    public async Task<StripeResponse> ToStripeResponseAsync()
    {
        using var reader = new StreamReader(Body);
        return new StripeResponse(StatusCode, Headers, await reader.ReadToEndAsync().ConfigureAwait(false));
    }
}
