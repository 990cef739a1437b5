using System.Net;

namespace Stripe;

/// <summary>The API refused a request, or answered something unreadable; told apart by <see cref="StripeError"/>.</summary>
public class StripeException : Exception
{
    /// <summary>A failure without details.</summary>
    public StripeException()
    {
    }

    /// <summary>A failure on this side of the wire.</summary>
    public StripeException(string message)
        : base(message)
    {
    }

    /// <summary>A failure on this side of the wire, with its cause.</summary>
    public StripeException(string message, Exception err)
        : base(message, err)
    {
    }

    /// <summary>An answer of the API.</summary>
    public StripeException(HttpStatusCode httpStatusCode, StripeError stripeError, string message)
        : base(message)
    {
        HttpStatusCode = httpStatusCode;
        StripeError = stripeError;
    }

    /// <summary>HTTP status; zero when no answer came.</summary>
    public HttpStatusCode HttpStatusCode { get; set; }

    /// <summary>The error object; null when the answer had none.</summary>
    public StripeError StripeError { get; set; }

    /// <summary>The whole answer.</summary>
    public StripeResponse StripeResponse { get; set; }
}
